package fr.jalon.workinggroups.application;

import fr.jalon.shared.SearchEntry;
import fr.jalon.shared.SearchRows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The mandate of each group, by its present version: the one in force, else the last one drafted. Drafts are public too. */
@Component
@Transactional(readOnly = true)
class MandateSearch extends SearchRows {

    private static final String ROWS = """
            select m.id, g.standard_id, g.name, m.number, m.drafted_on, s.slug as standard_slug, g.slug,
                g.parent_id is not null as sub,
                (select string_agg(x.body, E'\\n\\n' order by length(x.body) desc) from mandate_text x where x.mandate_id = m.id) as text
            from mandate m join working_group g on g.id = m.group_id join standard s on s.id = g.standard_id
            where not exists (select from mandate o where o.group_id = m.group_id
                and (o.state = 'VALIDATED', o.drafted_on, o.id) > (m.state = 'VALIDATED', m.drafted_on, m.id))
            """;

    MandateSearch(JdbcClient jdbc) {
        super(jdbc, "mandate", ROWS, "m.id");
    }

    @Override
    public Set<String> subjects() {
        return Set.of("mandate");
    }

    /** All versions of the same group: one may have taken the place of another. */
    @Override
    public Collection<UUID> touched(String subjectType, UUID subjectId) {
        return touchedBy(
                subjectId, "select o.id from mandate m join mandate o on o.group_id = m.group_id where m.id = :id");
    }

    @Override
    protected SearchEntry entry(ResultSet row) throws SQLException {
        return new SearchEntry(
                row.getObject("id", UUID.class),
                row.getObject("standard_id", UUID.class),
                row.getString("name"),
                null,
                row.getString("text"),
                GroupSearch.path(row) + "/mandat/" + row.getString("number"),
                row.getObject("drafted_on", LocalDate.class));
    }
}
