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

/** The clauses of the latest revision of each text, by their permanent addresses. Earlier ones say nearly the same. */
@Component
@Transactional(readOnly = true)
class ClauseSearch extends SearchRows {

    private static final String ROWS = """
            select c.id, r.standard_id, c.number, c.title, c.plain, c.anchor, t.title as text_title, r.label, r.taken_in_at,
                '/standards/' || s.slug || '/textes/' || t.slug || '/' || r.slug as path
            from clause c join revision r on r.id = c.revision_id join document_text t on t.id = r.text_id
            join standard s on s.id = r.standard_id
            where c.part = 'BODY' and (c.title <> '' or c.plain <> '') and\s""" + LatestRevision.IS_R;

    ClauseSearch(JdbcClient jdbc) {
        super(jdbc, "clause", ROWS, "c.id");
    }

    @Override
    public Set<String> subjects() {
        return Set.of("text");
    }

    /** The subject is a revision: its clauses, and those of the earlier ones of its text. */
    @Override
    public Collection<UUID> touched(String subjectType, UUID subjectId) {
        return touchedBy(subjectId, """
                        select c.id from clause c where c.part = 'BODY' and c.revision_id in (
                            select o.id from revision r join revision o on o.text_id = r.text_id where r.id = :id)
                        """);
    }

    @Override
    protected SearchEntry entry(ResultSet row) throws SQLException {
        String text = row.getString("text_title");
        String heading = (row.getString("number") + " " + row.getString("title")).strip();
        return new SearchEntry(
                row.getObject("id", UUID.class),
                row.getObject("standard_id", UUID.class),
                heading.isEmpty() ? text : heading,
                text + " " + row.getString("label"),
                row.getString("plain"),
                row.getString("path") + "#" + row.getString("anchor"),
                Paris.day(row.getTimestamp("taken_in_at").toInstant()));
    }
}
