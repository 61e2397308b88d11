package fr.jalon.deployment.application.following;

import fr.jalon.deployment.domain.following.Task;
import fr.jalon.deployment.domain.following.TaskFacts;
import fr.jalon.deployment.domain.wave.Rollout;
import fr.jalon.shared.Actor;
import fr.jalon.shared.LifecycleEvent;
import fr.jalon.shared.LifecycleEvent.Visibility;
import fr.jalon.shared.MailRequested;
import fr.jalon.standards.StandardIds;
import fr.jalon.standards.StandardRef;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells people what they are responsible for now: one mail, whether it is one action or a whole file of them. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class TellTasks {

    private final StandardIds standards;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TellTasks(StandardIds standards, ApplicationEventPublisher events, Clock clock) {
        this.standards = standards;
        this.events = events;
        this.clock = clock;
    }

    void takenOn(Task task, Actor actor) {
        TaskFacts said = task.facts();
        UUID who = said.responsibleId();
        if (who != null && !who.equals(actor.id())) {
            StandardRef standard = named(task.standardId());
            String path = path(standard) + "/" + task.number();
            events.publishEvent(
                    MailRequested.to(who, "task-taken-on", path, said.what(), standard.title(), said.dueOn()));
        }
    }

    /**
     * One line of the journal for a whole file.
     *
     * @param fresh actions that are new
     */
    void takenIn(Rollout rollout, UUID file, String name, int many, List<TaskFacts> fresh, Actor actor) {
        events.publishEvent(new LifecycleEvent(
                "task",
                file,
                rollout.standardId(),
                "taken-in",
                List.of(name, many),
                null,
                actor.id(),
                clock.instant(),
                Visibility.INTERNAL));
        StandardRef standard = named(rollout.standardId());
        Map<UUID, Long> people = fresh.stream()
                .map(TaskFacts::responsibleId)
                .filter(Objects::nonNull)
                .filter(person -> !person.equals(actor.id()))
                .collect(Collectors.groupingBy(person -> person, TreeMap::new, Collectors.counting()));
        people.forEach((person, count) -> events.publishEvent(
                MailRequested.to(person, "tasks-taken-in", path(standard), standard.title(), count)));
    }

    private StandardRef named(UUID standardId) {
        return standards.named(List.of(standardId)).get(standardId);
    }

    private static String path(StandardRef standard) {
        return "/standards/" + standard.slug() + "/deploiement/actions";
    }
}
