package fr.jalon.deployment.application.plan;

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

/** Plans that everybody reads, with the sections that say what is done and with whom; never contacts, budget or risks. */
@Component
@Transactional(readOnly = true)
class PlanSearch extends SearchRows {

    private static final String ROWS = """
            select p.id, p.standard_id, p.title, p.why, p.audience, p.problem, p.benefit, p.model_why, p.opened_at, s.slug,
                (select string_agg(concat_ws('. ', e.title, e.text), E'\\n\\n' order by e.section, e.position)
                    from plan_entry e where e.plan_id = p.id
                    and e.section in ('PUBLICS', 'PARTNERS', 'MEANS', 'COMMUNICATIONS', 'RECOMMENDATIONS')) as entries
            from deployment_plan p join standard s on s.id = p.standard_id where p.state in ('ACTIVE', 'CLOSED')
            """;

    PlanSearch(JdbcClient jdbc) {
        super(jdbc, "plan", ROWS, "p.id");
    }

    @Override
    public Set<String> subjects() {
        return Set.of("deployment-plan", "plan-entry");
    }

    @Override
    public Collection<UUID> touched(String subjectType, UUID subjectId) {
        return touchedBy(subjectId, "select :id::uuid union select plan_id from plan_entry where id = :id");
    }

    @Override
    protected SearchEntry entry(ResultSet row) throws SQLException {
        return new SearchEntry(
                row.getObject("id", UUID.class),
                row.getObject("standard_id", UUID.class),
                row.getString("title"),
                null,
                SearchEntry.paragraphs(
                        row.getString("why"),
                        row.getString("audience"),
                        row.getString("problem"),
                        row.getString("benefit"),
                        row.getString("model_why"),
                        row.getString("entries")),
                "/standards/" + row.getString("slug") + "/deploiement/plans/" + row.getObject("id", UUID.class),
                Paris.day(row.getTimestamp("opened_at").toInstant()));
    }
}
