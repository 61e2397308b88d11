package fr.jalon.meetings.domain.poll;

import fr.jalon.meetings.domain.Hours;
import fr.jalon.shared.NotFound;
import jakarta.persistence.CascadeType;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.AbstractAggregateRoot;

/** What a date poll knows; what can be done to it is in {@link DatePoll}. */
@MappedSuperclass
public abstract class PollFacts extends AbstractAggregateRoot<DatePoll> {

    @Id
    UUID id;

    UUID meetingId;
    UUID standardId;
    String title;

    @Enumerated(EnumType.STRING)
    PollState state;

    Instant openedAt;
    Instant answerUntil;
    Instant remindedAt;
    UUID chosenSlotId;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "poll_id", nullable = false, updatable = false)
    @OrderBy("startsAt, endsAt")
    List<PollSlot> slots = new ArrayList<>();

    @Version
    long version;

    /** As the clock makes it: answers end with the last day. */
    public PollState stateAt(Instant now) {
        return state == PollState.OPEN && answerUntil != null && !now.isBefore(answerUntil) ? PollState.CLOSED : state;
    }

    /** Hours that are still possible. */
    List<Hours> offered() {
        return slots.stream()
                .filter(slot -> !slot.isWithdrawn())
                .map(PollSlot::hours)
                .toList();
    }

    /** @throws NotFound when it is not one of this poll */
    public PollSlot slot(UUID slot) {
        return slots.stream()
                .filter(each -> each.id().equals(slot))
                .findFirst()
                .orElseThrow(() -> new NotFound("slot " + slot));
    }

    public UUID id() {
        return id;
    }

    public UUID meetingId() {
        return meetingId;
    }

    public UUID standardId() {
        return standardId;
    }

    /** Of the meeting, when the poll was opened. */
    public String title() {
        return title;
    }

    public List<PollSlot> slots() {
        return Collections.unmodifiableList(slots);
    }

    /** Null for no end but the one somebody makes. */
    public Instant answerUntil() {
        return answerUntil;
    }

    /** Null until one was chosen. */
    public UUID chosenSlotId() {
        return chosenSlotId;
    }
}
