package fr.jalon.deployment.application.following;

import fr.jalon.deployment.application.waves.RolloutDesk;
import fr.jalon.shared.Actor;
import fr.jalon.shared.NotFound;
import fr.jalon.shared.Paris;
import fr.jalon.shared.web.Page;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The actions of a plan, for those inside. */
@Service
@Transactional(readOnly = true)
public class TaskReader {

    private static final int MOST_OPEN = 300;

    private static final String ROWS = """
            select t.*, a.number as anomaly from task t left join anomaly a on a.id = t.anomaly_id where t.plan_id = :plan
            """;

    private final RolloutDesk desk;
    private final JdbcClient jdbc;
    private final Clock clock;

    TaskReader(RolloutDesk desk, JdbcClient jdbc, Clock clock) {
        this.desk = desk;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What is to be done, the most urgent first. */
    public List<TaskLine> open(String standard, Actor reader) {
        UUID plan = desk.inside(standard, reader).planId();
        return rows(plan, " and t.closed_on is null order by t.due_on, t.id limit " + MOST_OPEN, Map.of(), reader);
    }

    /** As above, page by page. @param before number of the last of the page before, or null */
    public Page<TaskLine> open(String standard, Integer before, int limit, Actor reader) {
        return page(
                standard,
                " and t.closed_on is null",
                "(t.due_on, t.id) > (select x.due_on, x.id",
                " order by t.due_on, t.id",
                before,
                limit,
                reader);
    }

    /** What is done or dropped, the last first. @param before number of the last of the page before, or null */
    public Page<TaskLine> closed(String standard, Integer before, int limit, Actor reader) {
        return page(
                standard,
                " and t.closed_on is not null",
                "(t.closed_on, t.id) < (select x.closed_on, x.id",
                " order by t.closed_on desc, t.id desc",
                before,
                limit,
                reader);
    }

    private Page<TaskLine> page(
            String standard, String which, String behind, String order, Integer before, int limit, Actor reader) {
        UUID plan = desk.inside(standard, reader).planId();
        Map<String, Object> values = new HashMap<>(Map.of("limit", limit + 1));
        String sql = which;
        if (before != null) {
            values.put("before", before);
            sql += " and " + behind + " from task x where x.plan_id = :plan and x.number = :before)";
        }
        return Page.of(
                rows(plan, sql + order + " limit :limit", values, reader), limit, row -> String.valueOf(row.number()));
    }

    /** @throws NotFound when there is none */
    public TaskLine one(String standard, int number, Actor reader) {
        UUID plan = desk.inside(standard, reader).planId();
        return rows(plan, " and t.number = :number", Map.of("number", number), reader).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("action " + number));
    }

    /** Those that treat an anomaly. */
    public List<TaskLine> treating(String standard, int anomaly, Actor reader) {
        UUID plan = desk.inside(standard, reader).planId();
        return rows(plan, " and a.number = :anomaly order by t.number", Map.of("anomaly", anomaly), reader);
    }

    /** Closed between those days, both included. */
    List<TaskLine> done(UUID plan, LocalDate from, LocalDate until, Actor reader) {
        return rows(
                plan,
                " and t.state = 'DONE' and t.closed_on between :from and :until order by t.closed_on, t.id limit "
                        + MOST_OPEN,
                Map.of("from", from, "until", until),
                reader);
    }

    /** Open and due on that day at the latest, or at risk. */
    List<TaskLine> pressing(UUID plan, LocalDate until, Actor reader) {
        return rows(
                plan,
                " and t.closed_on is null and (t.due_on <= :until or t.risk is not null) order by t.due_on, t.id limit "
                        + MOST_OPEN,
                Map.of("until", until),
                reader);
    }

    private List<TaskLine> rows(UUID plan, String rest, Map<String, Object> values, Actor reader) {
        LocalDate today = Paris.day(clock.instant());
        return jdbc.sql(ROWS + rest)
                .param("plan", plan)
                .params(values)
                .query((row, number) -> TaskLine.of(row, today, reader.id()))
                .list();
    }
}
