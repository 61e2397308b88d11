package fr.jalon.workinggroups.application;

import fr.jalon.shared.SearchEntry;
import fr.jalon.shared.SearchRows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Groups: what they are for, their principles, their call for participation once it is published. Never who is in them. */
@Component
@Transactional(readOnly = true)
class GroupSearch extends SearchRows {

    private static final String ROWS = """
            select g.id, g.standard_id, g.name, g.purpose, s.slug as standard_slug, g.slug, g.parent_id is not null as sub,
                (select string_agg(p.title || '. ' || p.body, E'\\n\\n' order by p.position) from group_principle p
                    where p.group_id = g.id) as principles,
                (select concat_ws(E'\\n\\n', c.origin, c.scope, c.audience, c.gains, c.frequency, c.tools) from group_call c
                    where c.group_id = g.id and c.published_on is not null) as call
            from working_group g join standard s on s.id = g.standard_id
            where true
            """;

    GroupSearch(JdbcClient jdbc) {
        super(jdbc, "group", ROWS, "g.id");
    }

    @Override
    public Set<String> subjects() {
        return Set.of("group");
    }

    @Override
    protected SearchEntry entry(ResultSet row) throws SQLException {
        return new SearchEntry(
                row.getObject("id", UUID.class),
                row.getObject("standard_id", UUID.class),
                row.getString("name"),
                null,
                SearchEntry.paragraphs(row.getString("purpose"), row.getString("call"), row.getString("principles")),
                path(row),
                null);
    }

    /** @param row has the slugs of the standard and of the group, and whether it is a sub-group */
    static String path(ResultSet row) throws SQLException {
        String main = "/standards/" + row.getString("standard_slug") + "/groupe";
        return row.getBoolean("sub") ? main + "/sous-groupes/" + row.getString("slug") : main;
    }
}
