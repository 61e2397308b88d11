package fr.jalon.standards.application.pages;

import fr.jalon.shared.Actor;
import fr.jalon.shared.Message;
import fr.jalon.shared.Paris;
import fr.jalon.shared.Role;
import fr.jalon.shared.TodoSource.Todo;
import fr.jalon.standards.Pole;
import fr.jalon.standards.PoleLine;
import fr.jalon.standards.application.LineReader;
import fr.jalon.standards.application.MethodCopies;
import fr.jalon.standards.domain.cycle.CycleAction;
import fr.jalon.standards.domain.method.Gate;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What bodies leave to do: before a session, decisions to prepare; after it, reservations to lift. */
@Component
class BodyDuties {

    /** Files of a session go out some weeks before it. */
    private static final int DAYS_AHEAD = 60;

    private final JdbcClient jdbc;
    private final MethodCopies copies;
    private final LineReader lines;
    private final Clock clock;

    BodyDuties(JdbcClient jdbc, MethodCopies copies, LineReader lines, Clock clock) {
        this.jdbc = jdbc;
        this.copies = copies;
        this.lines = lines;
        this.clock = clock;
    }

    private record Open(UUID cycle, UUID standard, String slug, String title, String fingerprint) {}

    List<Todo> of(Actor actor) {
        List<Todo> todos = new ArrayList<>(reservations(actor));
        if (actor.has(Role.SECRETARIAT) || actor.has(Role.COMMISSION_CHAIR)) {
            todos.addAll(decisions());
        }
        return todos;
    }

    /** For those who run the cycle: the owner of a reservation is written by name, whoever that is. */
    private List<Todo> reservations(Actor actor) {
        Set<UUID> run = actor.rolesOn().keySet().stream()
                .filter(standard -> CycleAction.LIFT.isAllowedTo(actor, standard))
                .collect(Collectors.toSet());
        if (run.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("""
                select r.text, d.gate_key, c.id, s.id as standard_id, s.slug, s.title
                from reservation r join gate_decision d on d.id = r.decision_id join cycle c on c.id = d.cycle_id
                join standard s on s.id = c.standard_id
                where r.lifted_on is null and s.id in (:standards) and c.state in ('OPEN', 'PUBLISHED')
                order by s.sorted, d.position, r.position
                """)
                .param("standards", run)
                .query((row, number) -> new Todo(
                        row.getObject("standard_id", UUID.class),
                        Message.of("todo.reservation", row.getString("text")),
                        row.getString("title"),
                        "/standards/" + row.getString("slug") + "/cycles/" + row.getString("id") + "/jalons/"
                                + row.getString("gate_key"),
                        null))
                .list();
    }

    /** Gates to reach now, whose body sits soon. */
    private List<Todo> decisions() {
        LocalDate today = Paris.day(clock.instant());
        Map<String, LocalDate> sessions = sessions(today);
        if (sessions.isEmpty()) {
            return List.of();
        }
        List<Open> open = open();
        Map<UUID, PoleLine> drawn = lines.lines(open.stream().map(Open::cycle).toList(), today);
        return open.stream()
                .flatMap(each -> next(each, drawn.get(each.cycle())).stream()
                        .filter(gate -> sessions.containsKey(gate.body()))
                        .map(gate -> decision(each, gate, sessions.get(gate.body()))))
                .toList();
    }

    private Map<String, LocalDate> sessions(LocalDate today) {
        Map<String, LocalDate> soonest = new HashMap<>();
        jdbc.sql("select body_key, min(held_on) from body_session where held_on between ? and ? group by body_key")
                .params(today, today.plusDays(DAYS_AHEAD))
                .query(row -> {
                    soonest.put(row.getString(1), row.getObject(2, LocalDate.class));
                });
        return soonest;
    }

    private List<Open> open() {
        return jdbc.sql("""
                select c.id, s.id as standard_id, s.slug, s.title, c.method_fingerprint
                from cycle c join standard s on s.id = c.standard_id where c.state = 'OPEN' order by s.sorted
                """)
                .query((row, number) -> new Open(
                        row.getObject("id", UUID.class),
                        row.getObject("standard_id", UUID.class),
                        row.getString("slug"),
                        row.getString("title"),
                        row.getString("method_fingerprint")))
                .list();
    }

    private List<Gate> next(Open cycle, PoleLine line) {
        Set<String> next = line.segments().stream()
                .flatMap(segment -> segment.poles().stream())
                .filter(pole -> pole.state() == Pole.State.NEXT)
                .map(Pole::key)
                .collect(Collectors.toSet());
        return copies.of(cycle.fingerprint()).phases().stream()
                .flatMap(phase -> phase.gates().stream())
                .filter(gate -> next.contains(gate.key()))
                .toList();
    }

    private static Todo decision(Open cycle, Gate gate, LocalDate session) {
        return new Todo(
                cycle.standard(),
                Message.of("todo.gate", gate.name()),
                cycle.title(),
                "/standards/" + cycle.slug() + "/cycles/" + cycle.cycle() + "/jalons/" + gate.key(),
                session);
    }
}
