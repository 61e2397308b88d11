package fr.jalon.documents.application;

import fr.jalon.shared.Paris;
import fr.jalon.shared.SearchEntry;
import fr.jalon.shared.SearchRows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Texts, by the revision that was taken in last. */
@Component
@Transactional(readOnly = true)
class TextSearch extends SearchRows {

    private static final String ROWS = """
            select t.id, r.standard_id, t.title, r.label, r.taken_in_at,
                '/standards/' || s.slug || '/textes/' || t.slug || '/' || r.slug as path
            from document_text t join revision r on r.text_id = t.id join standard s on s.id = r.standard_id
            where\s""" + LatestRevision.IS_R;

    TextSearch(JdbcClient jdbc) {
        super(jdbc, "text", ROWS, "t.id");
    }

    @Override
    public Set<String> subjects() {
        return Set.of("text");
    }

    /** The subject is a revision. */
    @Override
    public Collection<UUID> touched(String subjectType, UUID subjectId) {
        return touchedBy(subjectId, "select text_id from revision where id = :id and text_id is not null");
    }

    @Override
    protected SearchEntry entry(ResultSet row) throws SQLException {
        return new SearchEntry(
                row.getObject("id", UUID.class),
                row.getObject("standard_id", UUID.class),
                row.getString("title"),
                row.getString("label"),
                "",
                row.getString("path"),
                Paris.day(row.getTimestamp("taken_in_at").toInstant()));
    }
}
