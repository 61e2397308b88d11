package fr.jalon.workinggroups.domain;

import fr.jalon.shared.Actor;
import fr.jalon.shared.IllegalTransition;
import fr.jalon.shared.LifecycleEvent.Visibility;
import fr.jalon.shared.Message;
import fr.jalon.shared.NotAllowed;
import fr.jalon.shared.RuleViolation;
import fr.jalon.workinggroups.CircleKind;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.springframework.data.domain.AbstractAggregateRoot;

/** Somebody asks to enter a circle, and is answered. */
@Entity
@Table(name = "join_request")
public class JoinRequest extends AbstractAggregateRoot<JoinRequest> {

    @Id
    private UUID id;

    private UUID groupId;

    @Enumerated(EnumType.STRING)
    private CircleKind circle;

    private UUID personId;

    @Embedded
    private Profile profile;

    private String motive;

    @Enumerated(EnumType.STRING)
    private RequestState state;

    private Instant askedAt;
    private Instant waitingSince;
    private Instant answeredAt;
    private UUID answeredBy;
    private String answer;

    @Version
    private long version;

    protected JoinRequest() {}

    /** @throws RuleViolation when nobody enters that circle by asking */
    public static JoinRequest ask(
            WorkingGroup group, CircleKind circle, Profile profile, String motive, Actor by, Instant now) {
        if (by.id() == null) {
            throw new NotAllowed(JoinAction.ASK);
        }
        if (group.circle(circle).filter(each -> each.entry() != Entry.CLOSED).isEmpty()) {
            throw RuleViolation.of("circle-closed", null, Message.of("group.circle-closed"));
        }
        JoinRequest request = new JoinRequest();
        request.id = UUID.randomUUID();
        request.groupId = group.id();
        request.circle = circle;
        request.personId = by.id();
        request.profile = profile;
        request.motive = motive == null ? "" : motive.strip();
        request.state = RequestState.ASKED;
        request.askedAt = now;
        request.record(group, "asked", null, by, now);
        return request;
    }

    /** @return whether they are in; otherwise they wait, since the circle is full */
    public boolean accept(WorkingGroup group, boolean room, Actor by, Instant now) {
        GroupAction.ANSWER_REQUESTS.require(by, group.standardId());
        return let(group, room, by, now);
    }

    /** The circle is open: nobody has to answer. */
    public boolean enterOpenCircle(WorkingGroup group, boolean room, Instant now) {
        if (group.circle(circle).filter(each -> each.entry() == Entry.OPEN).isEmpty()) {
            throw new IllegalStateException("Somebody has to answer for this circle");
        }
        return let(group, room, Actor.SYSTEM, now);
    }

    private boolean let(WorkingGroup group, boolean room, Actor by, Instant now) {
        if (!room && state == RequestState.WAITING) {
            throw new IllegalTransition(Message.of("group.still-full"));
        }
        move(room ? RequestState.ADMITTED : RequestState.WAITING);
        waitingSince = room ? waitingSince : now;
        answered(null, by, now);
        record(group, room ? "admitted" : "put-on-list", null, by, now);
        return room;
    }

    /** A place is free, and it is this one's turn. */
    public void moveUp(WorkingGroup group, Instant now) {
        if (state != RequestState.WAITING) {
            throw new IllegalTransition(Message.of("group.request-answered"));
        }
        move(RequestState.ADMITTED);
        record(group, "moved-up", null, Actor.SYSTEM, now);
    }

    /** @param reason sent to whoever asked */
    public void refuse(WorkingGroup group, String reason, Actor by, Instant now) {
        GroupAction.ANSWER_REQUESTS.require(by, group.standardId());
        if (reason == null || reason.isBlank()) {
            throw RuleViolation.of("reason-needed", "reason", Message.of("group.reason-needed"));
        }
        move(RequestState.REFUSED);
        answered(reason.strip(), by, now);
        record(group, "refused", answer, by, now);
    }

    public void withdraw(WorkingGroup group, Actor by, Instant now) {
        if (!personId.equals(by.id())) {
            throw new NotAllowed(JoinAction.WITHDRAW);
        }
        move(RequestState.WITHDRAWN);
        record(group, "withdrawn", null, by, now);
    }

    private void answered(String said, Actor by, Instant now) {
        answer = said;
        answeredAt = now;
        answeredBy = by.id();
    }

    private void move(RequestState next) {
        if (!state.leadsTo(next)) {
            throw new IllegalTransition(Message.of("group.request-answered"));
        }
        state = next;
    }

    private void record(WorkingGroup group, String verb, String reason, Actor by, Instant now) {
        registerEvent(group.event("join-request", id, verb, reason, by, now, Visibility.INTERNAL, circle));
    }

    public UUID id() {
        return id;
    }

    public UUID groupId() {
        return groupId;
    }

    public CircleKind circle() {
        return circle;
    }

    public UUID personId() {
        return personId;
    }

    public Profile profile() {
        return profile;
    }

    public String motive() {
        return motive;
    }

    public RequestState state() {
        return state;
    }
}
