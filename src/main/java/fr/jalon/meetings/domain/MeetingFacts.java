package fr.jalon.meetings.domain;

import fr.jalon.shared.IllegalTransition;
import fr.jalon.shared.Message;
import fr.jalon.shared.Paris;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** What a meeting knows; what can be done to it is in {@link Meeting}. */
@MappedSuperclass
public abstract class MeetingFacts extends MeetingCourse {

    /** Within that time, somebody sees that a meeting was ended too early. */
    private static final Duration A_MISTAKE = Duration.ofDays(1);

    @Id
    UUID id;

    UUID standardId;
    UUID groupId;

    @Enumerated(EnumType.STRING)
    MeetingKind kind;

    Integer number;
    String title;
    String purpose;

    @Enumerated(EnumType.STRING)
    MeetingState state;

    @Enumerated(EnumType.STRING)
    MeetingMode mode;

    String place;
    String link;
    String slides;
    String reference;
    Integer capacity;
    Integer presentCount;
    int sequence;
    Instant calledAt;
    Instant remindedAt;
    Instant startedAt;
    UUID openedBy;
    Instant endedAt;
    String cancelReason;
    boolean reconstructed;
    Instant changedAt;

    @Version
    long version;

    /** The first time; who goes on with a meeting ended by mistake did not open it. */
    void open(UUID by, Instant now) {
        startedAt = now;
        openedBy = by;
        if (!agenda.isEmpty()) {
            itemId = agenda.get(0).id();
            itemSince = now;
        }
    }

    public UUID id() {
        return id;
    }

    public UUID standardId() {
        return standardId;
    }

    public UUID groupId() {
        return groupId;
    }

    public MeetingKind kind() {
        return kind;
    }

    public Integer number() {
        return number;
    }

    public String title() {
        return title;
    }

    public String purpose() {
        return purpose;
    }

    public MeetingState state() {
        return state;
    }

    public Venue venue() {
        return new Venue(mode, place, link);
    }

    /** Address of the slides and recordings, or null. */
    public String slides() {
        return slides;
    }

    /** As minutes print it, like "CNIG 2025.12"; or null. */
    public String reference() {
        return reference;
    }

    public Integer capacity() {
        return capacity;
    }

    /** How many were there, where nobody wrote down who; or null. */
    public Integer presentCount() {
        return presentCount;
    }

    /** Grows with every change that calendars must hear of. */
    public int sequence() {
        return sequence;
    }

    public Instant startedAt() {
        return startedAt;
    }

    public Instant endedAt() {
        return endedAt;
    }

    /** Its day is another one than today; what goes on after it was ended keeps the day it began on. */
    public boolean isForAnotherDay(Instant now) {
        return startsAt != null && state != MeetingState.HELD && !new Hours(startsAt, endsAt).isOn(Paris.day(now));
    }

    /** It ended a moment ago, perhaps by mistake; what is over for longer stays over. */
    public boolean isResumable(Instant now) {
        return state == MeetingState.HELD && !reconstructed && now.isBefore(endedAt.plus(A_MISTAKE));
    }

    /** @throws IllegalTransition when it is over for longer than that */
    void staysOver(Instant now) {
        if (state == MeetingState.HELD && !isResumable(now)) {
            throw new IllegalTransition(Message.of("meeting.not-in-this-state", state));
        }
    }

    /** Nothing is changed of it any more. */
    public boolean isCancelled() {
        return state == MeetingState.CANCELLED;
    }

    public String cancelReason() {
        return cancelReason;
    }

    /** Entered after the fact, from public documents. */
    public boolean isReconstructed() {
        return reconstructed;
    }

    public Instant remindedAt() {
        return remindedAt;
    }

    public Instant changedAt() {
        return changedAt;
    }

    public long version() {
        return version;
    }
}
