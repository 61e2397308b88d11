package fr.jalon.deployment.application.plan;

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

/** What goes with a standard: guides, templates, test sets, videos of the plans that everybody reads. */
@Component
@Transactional(readOnly = true)
class MaterialSearch extends SearchRows {

    private static final String ROWS = """
            select e.id, p.standard_id, e.title, p.title as plan, e.text, p.id as plan_id, s.slug
            from plan_entry e join deployment_plan p on p.id = e.plan_id join standard s on s.id = p.standard_id
            where e.section = 'MATERIALS' and e.title is not null and p.state in ('ACTIVE', 'CLOSED')
            """;

    MaterialSearch(JdbcClient jdbc) {
        super(jdbc, "material", ROWS, "e.id");
    }

    @Override
    public Set<String> subjects() {
        return Set.of("deployment-plan", "plan-entry");
    }

    @Override
    public Collection<UUID> touched(String subjectType, UUID subjectId) {
        return touchedBy(
                subjectId,
                "select :id::uuid union select id from plan_entry where plan_id = :id and section = 'MATERIALS'");
    }

    @Override
    protected SearchEntry entry(ResultSet row) throws SQLException {
        return new SearchEntry(
                row.getObject("id", UUID.class),
                row.getObject("standard_id", UUID.class),
                row.getString("title"),
                row.getString("plan"),
                row.getString("text"),
                "/standards/" + row.getString("slug") + "/deploiement/plans/" + row.getObject("plan_id", UUID.class)
                        + "/rubriques/ressources",
                null);
    }
}
