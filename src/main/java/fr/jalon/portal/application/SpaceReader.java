package fr.jalon.portal.application;

import fr.jalon.shared.Actor;
import fr.jalon.shared.Paris;
import fr.jalon.shared.Role;
import fr.jalon.shared.TodoSource;
import fr.jalon.shared.TodoSource.Todo;
import fr.jalon.standards.StandardIds;
import fr.jalon.standards.StandardRef;
import fr.jalon.standards.StandardsInMotion;
import fr.jalon.standards.StandardsInMotion.Motion;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
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
    private final StandardIds ids;
    private final Clock clock;

    SpaceReader(List<TodoSource> sources, StandardsInMotion standards, StandardIds ids, Clock clock) {
        this.sources = sources;
        this.standards = standards;
        this.ids = ids;
        this.clock = clock;
    }

    /** What the personal page shows. @param tasks soonest first, those without a day behind */
    public record SpacePage(String name, List<Task> tasks, List<Mine> standards, List<Role> roles) {

        /** Each urgency that has tasks. What became late last is first among what is late: it can still be caught up. */
        public List<Urgent> urgent() {
            return Arrays.stream(Urgency.values())
                    .map(urgency -> new Urgent(urgency, tasksOf(urgency)))
                    .filter(each -> !each.tasks().isEmpty())
                    .toList();
        }

        private List<Task> tasksOf(Urgency urgency) {
            List<Task> some = tasks.stream()
                    .filter(task -> task.urgency() == urgency)
                    .collect(Collectors.toCollection(ArrayList::new));
            if (urgency == Urgency.LATE) {
                Collections.reverse(some);
            }
            return some;
        }
    }

    /** Tasks that are as urgent as each other. */
    public record Urgent(Urgency urgency, List<Task> tasks) {}

    /**
     * Something to do.
     *
     * @param standard title of the one it is about, where its own words do not say it; else null
     */
    public record Task(Todo todo, String standard, Urgency urgency) {

        public boolean late() {
            return urgency == Urgency.LATE;
        }
    }

    /** @param roles those held on this standard, in the order of the method */
    public record Mine(Motion standard, List<Role> roles) {

        /** They come for its sheet. */
        public boolean isSponsored() {
            return roles.contains(Role.SPONSOR);
        }
    }

    public SpacePage page(Actor actor) {
        LocalDate today = Paris.day(clock.instant());
        List<Todo> todos = sources.stream()
                .flatMap(source -> source.todosOf(actor).stream())
                .toList();
        Map<UUID, StandardRef> named = ids.named(todos.stream()
                .map(Todo::standardId)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        List<Task> tasks = todos.stream()
                .map(todo -> new Task(todo, standard(todo, named), Urgency.of(todo.due(), today)))
                .sorted(SOONEST_FIRST)
                .toList();
        return new SpacePage(
                actor.name(),
                tasks,
                mine(actor),
                actor.roles().stream().sorted().toList());
    }

    private static String standard(Todo todo, Map<UUID, StandardRef> named) {
        StandardRef standard = todo.standardId() == null ? null : named.get(todo.standardId());
        boolean said =
                standard == null || todo.context() != null && todo.context().contains(standard.title());
        return said ? null : standard.title();
    }

    private List<Mine> mine(Actor actor) {
        return standards.byIds(actor.rolesOn().keySet()).stream()
                .map(standard -> new Mine(
                        standard,
                        actor.rolesOn().get(standard.id()).stream().sorted().toList()))
                .toList();
    }
}
