package fr.jalon.documents.application;

import fr.jalon.documents.domain.reading.Picture;
import fr.jalon.shared.NotFound;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The pictures of all texts, each kept once. */
@Service
public class PictureShelf {

    private final JdbcClient jdbc;

    PictureShelf(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keep(List<Picture> pictures) {
        pictures.forEach(picture -> jdbc.sql(
                        "insert into picture (sha256, media_type, bytes) values (?, ?, ?) on conflict do nothing")
                .params(picture.sha256(), picture.mediaType(), picture.bytes())
                .update());
    }

    /** @throws NotFound when there is none */
    @Transactional(readOnly = true)
    public Picture picture(String sha256) {
        return jdbc.sql("select sha256, media_type, bytes from picture where sha256 = ?")
                .param(sha256)
                .query((row, number) ->
                        new Picture(row.getString("sha256"), row.getString("media_type"), row.getBytes("bytes")))
                .optional()
                .orElseThrow(() -> new NotFound("picture " + sha256));
    }
}
