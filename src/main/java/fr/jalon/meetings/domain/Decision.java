package fr.jalon.meetings.domain;

import fr.jalon.shared.Actor;
import fr.jalon.shared.IllegalTransition;
import fr.jalon.shared.LifecycleEvent;
import fr.jalon.shared.LifecycleEvent.Visibility;
import fr.jalon.shared.Message;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Something a body decided. It is superseded by a later one, never edited: the database refuses it as well. */
@Entity
@Table(name = "decision")
public class Decision extends DecisionFacts {

    protected Decision() {}

    /** Where a decision was taken; both null outside of a meeting. */
    public record Place(UUID meetingId, UUID itemId) {

        public static final Place NONE = new Place(null, null);
    }

    /**
     * @param present how many were there, against which votes are checked; or null
     */
    public static Decision record(
            DecisionBody body, int number, Place place, Taken taken, Integer present, Actor by, Instant now) {
        DecisionAction.RECORD.require(by, body.standardId(), false);
        taken.check(now, present);
        Decision decision = numbered(body, number, place, taken);
        decision.state = taken.reached();
        decision.recordedBy = by.id();
        decision.recordedAt = now;
        decision.tell(
                decision.state == DecisionState.REJECTED ? "not-adopted" : "recorded", null, by, now, decision.quote());
        return decision;
    }

    /** Enters a decision of the past, from public documents. */
    public static Decision recall(DecisionBody body, int number, Place place, Taken taken, Instant now) {
        Decision decision = numbered(body, number, place, taken);
        decision.state = DecisionState.ADOPTED;
        decision.recordedAt = now;
        decision.publishedAt = now;
        return decision;
    }

    private static Decision numbered(DecisionBody body, int number, Place place, Taken taken) {
        Decision decision = new Decision();
        decision.id = UUID.randomUUID();
        decision.standardId = body.standardId();
        decision.groupId = body.groupId();
        decision.body = body.key();
        decision.audience = body.audience();
        decision.number = number;
        decision.ref = body.ref(number);
        decision.meetingId = place.meetingId();
        decision.itemId = place.itemId();
        decision.mode = taken.mode();
        decision.text = taken.text().strip();
        decision.reason = taken.reason();
        decision.takenOn = taken.on();
        decision.objectionsUntil = taken.mode() == DecisionMode.SILENT ? taken.objectionsUntil() : null;
        if (taken.mode() == DecisionMode.VOTE) {
            decision.votesFor = taken.votes().pro();
            decision.votesAgainst = taken.votes().contra();
            decision.abstentions = taken.votes().abstentions();
        }
        return decision;
    }

    /** Settles an open question. */
    public void settle(UUID question) {
        questionId = question;
    }

    /** @throws IllegalTransition when the time is over */
    public void object(boolean inside, Actor by, Instant now) {
        DecisionAction.OBJECT.require(by, standardId, inside, stateAt(now));
        state = DecisionState.OBJECTED;
        tell("objected", null, by, now, quote());
    }

    /**
     * Writes down what the clock did.
     *
     * @return whether anything changed
     */
    public boolean keepTime(Instant now) {
        if (stateAt(now) == state) {
            return false;
        }
        state = stateAt(now);
        tell("adopted-silently", null, Actor.SYSTEM, now, quote());
        return true;
    }

    /** A later decision of the same body stands in the place of this one, and is public where this one is. */
    public void supersede(Decision later, Actor by, Instant now) {
        DecisionAction.SUPERSEDE.require(by, standardId, false, stateAt(now));
        if (!later.standardId.equals(standardId) || later.id.equals(id)) {
            throw new IllegalTransition(Message.of("decision.of-another"));
        }
        later.supersedesId = id;
        state = DecisionState.SUPERSEDED;
        supersededById = later.id;
        if (isPublic()) {
            later.publishedAt = now;
            later.tell("published", null, by, now, later.quote());
        }
        tell("superseded", null, by, now, quote(), later.quote());
    }

    public void publish(Actor by, Instant now) {
        DecisionAction.PUBLISH.require(by, standardId, false);
        if (publishedAt == null) {
            publishedAt = now;
            tell("published", null, by, now, quote());
        }
    }

    private void tell(String verb, String why, Actor by, Instant now, Object... facts) {
        Visibility who = isPublic() ? Visibility.PUBLIC : Visibility.INTERNAL;
        registerEvent(new LifecycleEvent("decision", id, standardId, verb, List.of(facts), why, by.id(), now, who));
    }
}
