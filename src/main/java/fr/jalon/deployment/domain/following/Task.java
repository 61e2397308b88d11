package fr.jalon.deployment.domain.following;

import fr.jalon.deployment.domain.wave.Rollout;
import fr.jalon.deployment.domain.wave.RolloutAction;
import fr.jalon.shared.Actor;
import fr.jalon.shared.IllegalTransition;
import fr.jalon.shared.LifecycleEvent;
import fr.jalon.shared.LifecycleEvent.Visibility;
import fr.jalon.shared.Message;
import fr.jalon.shared.Paris;
import fr.jalon.shared.RuleViolation;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.AbstractAggregateRoot;

/** An action of the plan: people call it so; its name in code leaves that word to the enums of what one may do. */
@Entity
@Table(name = "task")
public class Task extends AbstractAggregateRoot<Task> {

    @Id
    private UUID id;

    private UUID planId;
    private UUID standardId;
    private int number;

    @Embedded
    private TaskFacts facts;

    @Enumerated(EnumType.STRING)
    private TaskState state;

    private String evidence;
    private UUID diagnosisId;
    private LocalDate createdOn;
    private LocalDate closedOn;
    private Instant changedAt;

    @Version
    private Long version;

    protected Task() {}

    /** @param number its own in the plan */
    public static Task take(Rollout rollout, int number, TaskFacts said, Actor by, Instant now) {
        RolloutAction.FOLLOW.require(by, rollout.standardId());
        said.check();
        return of(rollout.planId(), rollout.standardId(), number, said, by, now);
    }

    /** It answers a "no" of that self-diagnosis. */
    public static Task correct(Rollout rollout, int number, TaskFacts said, UUID diagnosis, Actor by, Instant now) {
        Task task = take(rollout, number, said, by, now);
        task.diagnosisId = diagnosis;
        return task;
    }

    private static Task of(UUID plan, UUID standard, int number, TaskFacts said, Actor by, Instant now) {
        Task task = new Task();
        task.id = UUID.randomUUID();
        task.planId = plan;
        task.standardId = standard;
        task.number = number;
        task.state = TaskState.TO_DO;
        task.createdOn = Paris.day(now);
        task.facts = said;
        task.record("taken-on", null, by, now);
        return task;
    }

    public void change(TaskFacts said, Actor by, Instant now) {
        RolloutAction.FOLLOW.require(by, standardId);
        requireOpen();
        said.check();
        facts = said;
        record("changed", null, by, now);
    }

    public void begin(Actor by, Instant now) {
        become(TaskState.DOING, by);
        record("began", null, by, now);
    }

    /** @param why null when nothing threatens it any more */
    public void threaten(String why, Actor by, Instant now) {
        requireHand(by);
        requireOpen();
        facts = facts.threatenedBy(why);
        record(facts.risk() == null ? "safe" : "at-risk", facts.risk(), by, now);
    }

    /** @param proof an address or a word, or null */
    public void done(String proof, Actor by, Instant now) {
        close(TaskState.DONE, proof, by, now);
        record("done", evidence, by, now);
    }

    public void drop(String reason, Actor by, Instant now) {
        if (TaskFacts.text(reason) == null) {
            throw RuleViolation.of("reason-needed", "words", Message.of("deployment.action.reason-needed"));
        }
        close(TaskState.DROPPED, reason, by, now);
        record("dropped", evidence, by, now);
    }

    private void close(TaskState to, String words, Actor by, Instant now) {
        become(to, by);
        evidence = TaskFacts.text(words);
        closedOn = Paris.day(now);
    }

    public void reopen(Actor by, Instant now) {
        become(TaskState.TO_DO, by);
        closedOn = null;
        record("reopened", null, by, now);
    }

    /** The one that follows, once one that comes back is done. */
    public Optional<Task> next(int nextNumber, Actor by, Instant now) {
        return state == TaskState.DONE && facts.everyWeeks() > 0
                ? Optional.of(of(planId, standardId, nextNumber, facts.next(), by, now))
                : Optional.empty();
    }

    private void requireHand(Actor by) {
        if (by.id() == null || !by.id().equals(facts.responsibleId())) {
            RolloutAction.FOLLOW.require(by, standardId);
        }
    }

    private void requireOpen() {
        if (!state.isOpen()) {
            throw notInThisState();
        }
    }

    private void become(TaskState next, Actor by) {
        requireHand(by);
        if (!state.leadsTo(next)) {
            throw notInThisState();
        }
        state = next;
    }

    private IllegalTransition notInThisState() {
        return new IllegalTransition(Message.of("deployment.action.not-in-this-state", state));
    }

    private void record(String verb, String reason, Actor by, Instant now) {
        changedAt = now;
        registerEvent(new LifecycleEvent(
                "task",
                id,
                standardId,
                verb,
                List.of(number, facts.what()),
                reason,
                by.id(),
                now,
                Visibility.INTERNAL));
    }

    public TaskFacts facts() {
        return facts;
    }

    public UUID id() {
        return id;
    }

    public UUID standardId() {
        return standardId;
    }

    public int number() {
        return number;
    }

    public TaskState state() {
        return state;
    }
}
