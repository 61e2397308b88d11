package fr.jalon.meetings.domain;

import fr.jalon.shared.Actor;
import fr.jalon.shared.Blank;
import fr.jalon.shared.IllegalTransition;
import fr.jalon.shared.LifecycleEvent;
import fr.jalon.shared.LifecycleEvent.Visibility;
import fr.jalon.shared.Message;
import fr.jalon.shared.Paris;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.AbstractAggregateRoot;

/** Something to be done by one person; asked about again at every meeting until it is. */
@Entity
@Table(name = "action_item")
public class ActionItem extends AbstractAggregateRoot<ActionItem> {

    @Id
    private UUID id;

    private UUID standardId;
    private UUID groupId;
    private UUID meetingId;
    private UUID itemId;

    @Enumerated(EnumType.STRING)
    private Audience audience;

    private String what;
    private UUID responsibleId;
    private String responsible;
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private ActionState state;

    private String evidence;
    private Instant closedAt;
    private Instant createdAt;

    @Version
    private long version;

    protected ActionItem() {}

    /** @param itemId the item of the agenda it came from, or null */
    public static ActionItem record(Meeting meeting, UUID itemId, Promise promise, Actor by, Instant now) {
        ItemAction.RECORD.require(by, meeting.standardId(), false, false);
        promise.check(earliest(meeting, Paris.day(now)));
        return of(meeting, itemId, promise, by, now);
    }

    /** What a meeting of the past took on may be written down later. */
    private static LocalDate earliest(Meeting meeting, LocalDate today) {
        LocalDate held = meeting.startsAt() == null ? today : Paris.day(meeting.startsAt());
        return held.isBefore(today) ? held : today;
    }

    /** Enters an action of the past, from public documents. */
    public static ActionItem recall(Meeting meeting, Promise promise, String evidence) {
        ActionItem action = of(meeting, null, promise, Actor.SYSTEM, meeting.endsAt());
        action.clearDomainEvents();
        if (evidence != null) {
            action.state = ActionState.DONE;
            action.evidence = evidence;
            action.closedAt = meeting.endsAt();
        }
        return action;
    }

    private static ActionItem of(Meeting meeting, UUID itemId, Promise promise, Actor by, Instant now) {
        promise.check();
        ActionItem action = new ActionItem();
        action.id = UUID.randomUUID();
        action.standardId = meeting.standardId();
        action.groupId = meeting.groupId();
        action.meetingId = meeting.id();
        action.itemId = itemId;
        action.audience = meeting.kind().audience();
        action.put(promise);
        action.state = ActionState.OPEN;
        action.createdAt = now;
        action.tell("taken-on", null, by, now, action.what);
        return action;
    }

    private void put(Promise promise) {
        what = promise.what().strip();
        responsibleId = promise.responsibleId();
        responsible = promise.responsible().strip();
        dueOn = promise.dueOn();
    }

    /** Somebody else takes it on, or the day moves. */
    public void change(Promise promise, Actor by, Instant now) {
        ItemAction.CHANGE.require(by, standardId, false, isHis(by));
        requireOpen();
        promise.check(promise.dueOn() != null && promise.dueOn().equals(dueOn) ? dueOn : Paris.day(now));
        put(promise);
        tell("changed", null, by, now, what);
    }

    /** @param proof an address or a word, or null */
    public void done(String proof, Actor by, Instant now) {
        close(ActionState.DONE, proof, by, now);
        tell("done", proof, by, now, what);
    }

    /** @param reason why it is not to be done any more */
    public void drop(String reason, Actor by, Instant now) {
        if (reason == null || reason.isBlank()) {
            throw fr.jalon.shared.RuleViolation.of("reason-needed", "evidence", Message.of("item.reason-needed"));
        }
        close(ActionState.DROPPED, reason, by, now);
        tell("dropped", reason, by, now, what);
    }

    private void close(ActionState to, String words, Actor by, Instant now) {
        ItemAction.CLOSE.require(by, standardId, false, isHis(by));
        requireOpen();
        state = to;
        evidence = Blank.toNull(words);
        closedAt = now;
    }

    /** It was not done after all. */
    public void reopen(Actor by, Instant now) {
        ItemAction.CLOSE.require(by, standardId, false, isHis(by));
        if (state == ActionState.OPEN) {
            throw new IllegalTransition(Message.of("item.not-in-this-state", state));
        }
        state = ActionState.OPEN;
        closedAt = null;
        tell("reopened", null, by, now, what);
    }

    private void requireOpen() {
        if (state != ActionState.OPEN) {
            throw new IllegalTransition(Message.of("item.not-in-this-state", state));
        }
    }

    public boolean isHis(Actor actor) {
        return actor.id() != null && actor.id().equals(responsibleId);
    }

    public boolean isLate(Instant now) {
        return state == ActionState.OPEN && dueOn != null && dueOn.isBefore(Paris.day(now));
    }

    public UUID id() {
        return id;
    }

    public UUID standardId() {
        return standardId;
    }

    public UUID meetingId() {
        return meetingId;
    }

    public UUID groupId() {
        return groupId;
    }

    public Audience audience() {
        return audience;
    }

    public ActionState state() {
        return state;
    }

    public String what() {
        return what;
    }

    private void tell(String verb, String why, Actor by, Instant now, Object... facts) {
        registerEvent(new LifecycleEvent(
                "action-item", id, standardId, verb, List.of(facts), why, by.id(), now, Visibility.INTERNAL));
    }
}
