package fr.jalon.portal.application;

import fr.jalon.shared.Actor;
import fr.jalon.shared.Paris;
import fr.jalon.shared.Role;
import fr.jalon.shared.TodoSource;
import fr.jalon.shared.TodoSource.Todo;
import fr.jalon.standards.StandardsInMotion;
import fr.jalon.standards.StandardsInMotion.Motion;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What waits for a person, and the standards this person has a role on. */
@Service
@Transactional(readOnly = true)
public class SpaceReader {

    private static final Comparator<Task> SOONEST_FIRST = Comparator.comparing(
                    (Task task) -> task.todo().due(), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(
                    task -> task.todo().context() == null ? "" : task.todo().context());

    private final List<TodoSource> sources;
    private final StandardsInMotion standards;
    private final Clock clock;

    SpaceReader(List<TodoSource> sources, StandardsInMotion standards, Clock clock) {
        this.sources = sources;
        this.standards = standards;
        this.clock = clock;
    }

    /** What the personal page shows. */
    public record SpacePage(String name, List<Task> tasks, List<Mine> standards, List<Role> roles) {}

    /** @param late its day has passed */
    public record Task(Todo todo, boolean late) {}

    /** @param roles those held on this standard, in the order of the method */
    public record Mine(Motion standard, List<Role> roles) {}

    public SpacePage page(Actor actor) {
        LocalDate today = Paris.day(clock.instant());
        List<Task> tasks = sources.stream()
                .flatMap(source -> source.todosOf(actor).stream())
                .map(todo -> new Task(todo, todo.due() != null && todo.due().isBefore(today)))
                .sorted(SOONEST_FIRST)
                .toList();
        return new SpacePage(
                actor.name(),
                tasks,
                mine(actor),
                actor.roles().stream().sorted().toList());
    }

    private List<Mine> mine(Actor actor) {
        return standards.byIds(actor.rolesOn().keySet()).stream()
                .map(standard -> new Mine(
                        standard,
                        actor.rolesOn().get(standard.id()).stream().sorted().toList()))
                .toList();
    }
}
