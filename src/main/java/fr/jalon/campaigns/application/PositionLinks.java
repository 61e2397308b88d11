package fr.jalon.campaigns.application;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How comments of members and of common positions lead to one another, as far as both are public. */
@Service
@Transactional(readOnly = true)
public class PositionLinks {

    private final JdbcClient jdbc;

    PositionLinks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param into a position took up the one that is read; else the one that is read took up this */
    public record Link(String document, String ref, boolean into) {}

    /** What a comment is for the position of its organisation. */
    public record Links(boolean common, List<Link> others) {}

    public Links of(UUID comment) {
        boolean common = jdbc.sql("select position_id is not null from comment where id = ?")
                .param(comment)
                .query(Boolean.class)
                .single();
        List<Link> others = jdbc.sql("""
                        select d.code, o.ref, o.taken_from = m.id as taken
                        from comment m join comment o on o.taken_from = m.id or o.id = m.taken_from
                        join campaign_document d on d.id = o.document_id
                        where m.id = ? and o.state = 'RECEIVED' order by o.sort_key
                        """)
                .param(comment)
                .query((row, number) -> new Link(row.getString("code"), row.getString("ref"), row.getBoolean("taken")))
                .list();
        return new Links(common, others);
    }
}
