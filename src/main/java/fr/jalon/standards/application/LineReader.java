package fr.jalon.standards.application;

import fr.jalon.shared.PartialDate;
import fr.jalon.standards.PoleLine;
import fr.jalon.standards.application.LineFacts.Decided;
import fr.jalon.standards.application.LineFacts.Lived;
import fr.jalon.standards.domain.cycle.CycleState;
import fr.jalon.standards.domain.cycle.Outcome;
import fr.jalon.standards.domain.cycle.Span;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Draws the pole lines of many cycles at once: three statements, a fourth where the cycles are known by id only. */
@Component
public class LineReader {

    private final JdbcClient jdbc;
    private final MethodCopies copies;

    LineReader(JdbcClient jdbc, MethodCopies copies) {
        this.jdbc = jdbc;
        this.copies = copies;
    }

    /** @param fingerprint of the method the cycle follows */
    record Head(UUID id, CycleState state, boolean reconstructed, String fingerprint) {}

    /** By cycle id. */
    public Map<UUID, PoleLine> lines(Collection<UUID> cycles, LocalDate today) {
        return cycles.isEmpty() ? Map.of() : draw(heads(cycles), today);
    }

    /** By cycle id. */
    Map<UUID, PoleLine> draw(Collection<Head> heads, LocalDate today) {
        if (heads.isEmpty()) {
            return Map.of();
        }
        UUID[] cycles = heads.stream().map(Head::id).toArray(UUID[]::new);
        Map<UUID, List<Lived>> phases = phases(cycles);
        Map<UUID, List<Decided>> decisions = decisions(cycles);
        Map<UUID, Set<String>> skips = skips(cycles);
        Map<UUID, PoleLine> lines = new HashMap<>();
        for (Head head : heads) {
            LineFacts facts = new LineFacts(
                    head.state(),
                    head.reconstructed(),
                    phases.getOrDefault(head.id(), List.of()),
                    decisions.getOrDefault(head.id(), List.of()),
                    skips.getOrDefault(head.id(), Set.of()));
            lines.put(head.id(), PoleLines.draw(facts, copies.of(head.fingerprint()), today));
        }
        return lines;
    }

    private List<Head> heads(Collection<UUID> cycles) {
        return jdbc.sql("select id, state, reconstructed, method_fingerprint from cycle where id = any(:ids)")
                .param("ids", cycles.toArray(UUID[]::new))
                .query((row, number) -> new Head(
                        row.getObject("id", UUID.class),
                        CycleState.valueOf(row.getString("state")),
                        row.getBoolean("reconstructed"),
                        row.getString("method_fingerprint")))
                .list();
    }

    private Map<UUID, List<Lived>> phases(UUID[] cycles) {
        Map<UUID, List<Lived>> found = new HashMap<>();
        jdbc.sql("select * from cycle_phase where cycle_id = any(:ids) order by position")
                .param("ids", cycles)
                .query(row -> {
                    list(found, row)
                            .add(new Lived(
                                    row.getString("key"),
                                    span(row, "planned_start", "planned_end"),
                                    span(row, "first_planned_start", "first_planned_end"),
                                    partial(row, "started_on"),
                                    partial(row, "ended_on"),
                                    row.getString("late_because")));
                });
        return found;
    }

    private Map<UUID, List<Decided>> decisions(UUID[] cycles) {
        Map<UUID, List<Decided>> found = new HashMap<>();
        jdbc.sql("""
                select d.cycle_id, d.gate_key, d.outcome, d.decided_on,
                       exists (select 1 from reservation r where r.decision_id = d.id and r.lifted_on is null) as wanted
                from gate_decision d where d.cycle_id = any(:ids) order by d.position
                """).param("ids", cycles).query(row -> {
            Outcome outcome = Outcome.valueOf(row.getString("outcome"));
            boolean opens =
                    outcome.isFavourable() || outcome == Outcome.CHANGES_WITHOUT_RETURN && !row.getBoolean("wanted");
            list(found, row).add(new Decided(row.getString("gate_key"), outcome, opens, partial(row, "decided_on")));
        });
        return found;
    }

    private Map<UUID, Set<String>> skips(UUID[] cycles) {
        Map<UUID, Set<String>> found = new HashMap<>();
        jdbc.sql("select cycle_id, gate_key from gate_skip where cycle_id = any(:ids)")
                .param("ids", cycles)
                .query(row -> {
                    found.computeIfAbsent(row.getObject("cycle_id", UUID.class), id -> new HashSet<>())
                            .add(row.getString("gate_key"));
                });
        return found;
    }

    private static <T> List<T> list(Map<UUID, List<T>> found, ResultSet row) throws SQLException {
        return found.computeIfAbsent(row.getObject("cycle_id", UUID.class), id -> new ArrayList<>());
    }

    private static Span span(ResultSet row, String start, String end) throws SQLException {
        return new Span(row.getObject(start, LocalDate.class), row.getObject(end, LocalDate.class));
    }

    private static PartialDate partial(ResultSet row, String column) throws SQLException {
        String iso = row.getString(column);
        return iso == null ? null : new PartialDate(iso);
    }
}
