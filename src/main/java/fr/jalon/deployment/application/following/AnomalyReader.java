package fr.jalon.deployment.application.following;

import fr.jalon.deployment.application.waves.RolloutDesk;
import fr.jalon.deployment.domain.following.AnomalyState;
import fr.jalon.deployment.domain.wave.Severity;
import fr.jalon.shared.Actor;
import fr.jalon.shared.NotFound;
import fr.jalon.shared.web.Page;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What goes wrong in a deployment, for those inside. */
@Service
@Transactional(readOnly = true)
public class AnomalyReader {

    private static final String ROWS = """
            select a.*, w.number as wave_number, w.name as wave,
                (select count(*) from task t where t.anomaly_id = a.id) as tasks
            from anomaly a left join wave w on w.id = a.wave_id where a.plan_id = :plan
            """;

    private static final String WORST =
            " order by a.closed_on is not null, array_position('{BLOCKING,MAJOR,MINOR}'::text[], a.severity), a.number";

    private final RolloutDesk desk;
    private final JdbcClient jdbc;

    AnomalyReader(RolloutDesk desk, JdbcClient jdbc) {
        this.desk = desk;
        this.jdbc = jdbc;
    }

    /** The open ones first, the worst first. */
    public List<AnomalyLine> all(String standard, Actor reader) {
        return rows(desk.inside(standard, reader).planId(), WORST + " limit 500", Map.of());
    }

    /** By number, page by page. @param before number of the last of the page before, or null */
    public Page<AnomalyLine> page(String standard, Integer before, int limit, Actor reader) {
        UUID plan = desk.inside(standard, reader).planId();
        Map<String, Object> values = Map.of("before", before == null ? 0 : before, "limit", limit + 1);
        return Page.of(
                rows(plan, " and a.number > :before order by a.number limit :limit", values),
                limit,
                row -> String.valueOf(row.number()));
    }

    /** @throws NotFound when there is none */
    public AnomalyLine one(String standard, int number, Actor reader) {
        UUID plan = desk.inside(standard, reader).planId();
        return rows(plan, " and a.number = :number", Map.of("number", number)).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("anomaly " + number));
    }

    private List<AnomalyLine> rows(UUID plan, String rest, Map<String, Object> values) {
        return jdbc.sql(ROWS + rest)
                .param("plan", plan)
                .params(values)
                .query((row, number) -> line(row))
                .list();
    }

    private static AnomalyLine line(ResultSet row) throws SQLException {
        return new AnomalyLine(
                row.getObject("id", UUID.class),
                row.getInt("number"),
                row.getString("title"),
                row.getString("words"),
                Severity.valueOf(row.getString("severity")),
                row.getObject("wave_number", Integer.class),
                row.getString("wave"),
                row.getString("found_by"),
                row.getObject("found_on", LocalDate.class),
                AnomalyState.valueOf(row.getString("state")),
                row.getString("treatment"),
                row.getString("request"),
                row.getObject("closed_on", LocalDate.class),
                row.getInt("tasks"));
    }
}
