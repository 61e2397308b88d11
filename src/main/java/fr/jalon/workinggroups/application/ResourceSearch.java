package fr.jalon.workinggroups.application;

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

/** What groups work with, as far as it is for everyone. */
@Component
@Transactional(readOnly = true)
class ResourceSearch extends SearchRows {

    private static final String ROWS = """
            select r.id, g.standard_id, g.name, r.title, r.note, s.slug as standard_slug, g.slug, g.parent_id is not null as sub
            from group_resource r join working_group g on g.id = r.group_id join standard s on s.id = g.standard_id
            where r.audience = 'EVERYONE'
            """;

    ResourceSearch(JdbcClient jdbc) {
        super(jdbc, "group-resource", ROWS, "r.id");
    }

    @Override
    public Set<String> subjects() {
        return Set.of("group-resource", "group");
    }

    /** Each is found by the name of its group too. */
    @Override
    public Collection<UUID> touched(String subjectType, UUID subjectId) {
        return touchedBy(subjectId, "select :id::uuid union select id from group_resource where group_id = :id");
    }

    @Override
    protected SearchEntry entry(ResultSet row) throws SQLException {
        return new SearchEntry(
                row.getObject("id", UUID.class),
                row.getObject("standard_id", UUID.class),
                row.getString("title"),
                row.getString("name"),
                row.getString("note"),
                GroupSearch.path(row) + "/ressources",
                null);
    }
}
