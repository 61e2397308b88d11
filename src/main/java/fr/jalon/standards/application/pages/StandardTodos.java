package fr.jalon.standards.application.pages;

import fr.jalon.shared.Actor;
import fr.jalon.shared.LocalizedText;
import fr.jalon.shared.Message;
import fr.jalon.shared.Paris;
import fr.jalon.shared.Role;
import fr.jalon.shared.TodoSource;
import fr.jalon.standards.PoleLine;
import fr.jalon.standards.Segment;
import fr.jalon.standards.application.LineReader;
import fr.jalon.standards.application.MethodCopies;
import fr.jalon.standards.domain.cycle.CycleAction;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What waits for a person in the cycles of standards, in a constant number of statements. */
@Component
@Transactional(readOnly = true)
class StandardTodos implements TodoSource {

    private final JdbcClient jdbc;
    private final MethodCopies copies;
    private final LineReader lines;
    private final BodyDuties duties;
    private final Clock clock;

    StandardTodos(JdbcClient jdbc, MethodCopies copies, LineReader lines, BodyDuties duties, Clock clock) {
        this.duties = duties;
        this.jdbc = jdbc;
        this.copies = copies;
        this.lines = lines;
        this.clock = clock;
    }

    /** A cycle that is alive, with what is needed to point at it. */
    private record Live(UUID cycle, UUID standard, String slug, String title) {

        String base() {
            return "/standards/" + slug + "/cycles/" + cycle;
        }
    }

    @Override
    public List<Todo> todosOf(Actor actor) {
        if (actor.id() == null) {
            return List.of();
        }
        List<Todo> todos = new ArrayList<>(assigned(actor));
        todos.addAll(words(actor));
        todos.addAll(late(actor));
        todos.addAll(duties.of(actor));
        return todos;
    }

    private List<Todo> assigned(Actor actor) {
        return jdbc.sql("""
                select a.key, a.due_on, c.id, c.method_fingerprint, s.id as standard_id, s.slug, s.title
                from cycle_action a join cycle c on c.id = a.cycle_id join standard s on s.id = c.standard_id
                where a.assignee_id = ? and a.done_on is null and c.state in ('OPEN', 'PUBLISHED')
                """)
                .param(actor.id())
                .query((row, number) -> {
                    String key = row.getString("key");
                    LocalizedText name = copies.of(row.getString("method_fingerprint")).phases().stream()
                            .flatMap(phase -> phase.actions().stream())
                            .filter(action -> action.key().equals(key))
                            .findFirst()
                            .orElseThrow()
                            .name();
                    return new Todo(
                            row.getObject("standard_id", UUID.class),
                            Message.of("todo.action", name),
                            row.getString("title"),
                            "/standards/" + row.getString("slug") + "/cycles/" + row.getString("id") + "/actions/"
                                    + key,
                            row.getObject("due_on", LocalDate.class));
                })
                .list();
    }

    /** What waits for the sponsor's word. */
    private List<Todo> words(Actor actor) {
        Set<UUID> sponsored = standardsOf(actor, Set.of(Role.SPONSOR));
        if (sponsored.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("""
                select r.kind, s.id as standard_id, s.slug, s.title
                from sponsor_request r join cycle c on c.id = r.cycle_id join standard s on s.id = c.standard_id
                where r.answer is null and s.id in (:standards) and c.state in ('OPEN', 'PUBLISHED')
                union all
                select 'ALERT', s.id, s.slug, s.title from standard_alert a join standard s on s.id = a.standard_id
                where a.answered_at is null and s.id in (:standards)
                """)
                .param("standards", sponsored)
                .query((row, number) -> new Todo(
                        row.getObject("standard_id", UUID.class),
                        Message.of("PLAN".equals(row.getString("kind")) ? "todo.plan" : "todo.alert"),
                        row.getString("title"),
                        "/standards/" + row.getString("slug") + "/synthese",
                        null))
                .list();
    }

    /** Phases that are past their date, for those who run the cycle. */
    private List<Todo> late(Actor actor) {
        Set<UUID> run = actor.rolesOn().keySet().stream()
                .filter(standard -> CycleAction.PLAN.isAllowedTo(actor, standard))
                .collect(Collectors.toSet());
        if (run.isEmpty()) {
            return List.of();
        }
        List<Live> live = jdbc.sql("""
                select c.id, s.id as standard_id, s.slug, s.title
                from cycle c join standard s on s.id = c.standard_id
                where c.state in ('OPEN', 'PUBLISHED') and s.id in (:standards)
                """)
                .param("standards", run)
                .query((row, number) -> new Live(
                        row.getObject("id", UUID.class),
                        row.getObject("standard_id", UUID.class),
                        row.getString("slug"),
                        row.getString("title")))
                .list();
        Map<UUID, PoleLine> drawn = lines.lines(live.stream().map(Live::cycle).toList(), Paris.day(clock.instant()));
        return live.stream()
                .flatMap(each -> drawn.get(each.cycle()).segments().stream()
                        .filter(Segment::late)
                        .map(segment -> late(each, segment)))
                .toList();
    }

    private static Todo late(Live cycle, Segment segment) {
        boolean toStart = segment.state() == Segment.State.TODO && segment.plannedStart() != null;
        return new Todo(
                cycle.standard(),
                Message.of(toStart ? "todo.late-to-start" : "todo.late", segment.name()),
                cycle.title(),
                cycle.base() + "/phases/" + segment.key(),
                toStart || segment.plannedEnd() == null ? segment.plannedStart() : segment.plannedEnd());
    }

    private static Set<UUID> standardsOf(Actor actor, Set<Role> roles) {
        return actor.rolesOn().entrySet().stream()
                .filter(entry -> entry.getValue().stream().anyMatch(roles::contains))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
