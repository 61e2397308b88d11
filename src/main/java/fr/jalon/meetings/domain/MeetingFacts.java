package fr.jalon.meetings.domain;

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
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.AbstractAggregateRoot;

/** What a meeting knows; what can be done to it is in {@link Meeting}. */
@MappedSuperclass
public abstract class MeetingFacts extends AbstractAggregateRoot<Meeting> {

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

    Instant startsAt;
    Instant endsAt;

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
    Instant endedAt;
    String cancelReason;
    UUID itemId;
    Instant itemSince;
    boolean reconstructed;
    Instant changedAt;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "meeting_id", nullable = false, updatable = false)
    @OrderBy("position")
    List<AgendaItem> agenda = new ArrayList<>();

    @Version
    long version;

    /** An item with the hour it begins at: the agenda runs from the beginning without a break; null without a date. */
    public record TimedItem(AgendaItem item, Instant startsAt) {}

    public List<TimedItem> timedAgenda() {
        List<TimedItem> timed = new ArrayList<>();
        Instant at = startsAt;
        for (AgendaItem item : agenda) {
            timed.add(new TimedItem(item, at));
            at = at == null ? null : at.plusSeconds(60L * item.minutes());
        }
        return timed;
    }

    /** How many minutes the agenda is longer than the meeting; negative where there is time left. */
    public int overrun() {
        int wanted = agenda.stream().mapToInt(AgendaItem::minutes).sum();
        return startsAt == null ? 0 : wanted - new Hours(startsAt, endsAt).minutes();
    }

    /** @throws NotFound when it is not one of this meeting */
    public AgendaItem item(UUID wanted) {
        return agenda.stream()
                .filter(item -> item.id().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new NotFound("agenda item " + wanted));
    }

    /** The one that is being dealt with, or null. */
    public AgendaItem current() {
        return agenda.stream()
                .filter(item -> item.id().equals(itemId))
                .findFirst()
                .orElse(null);
    }

    /** What comes behind the current one; the first while none is current; null at the end. */
    public AgendaItem next() {
        int at = agenda.indexOf(current()) + 1;
        return at < agenda.size() ? agenda.get(at) : null;
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

    public Instant startsAt() {
        return startsAt;
    }

    public Instant endsAt() {
        return endsAt;
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

    public String cancelReason() {
        return cancelReason;
    }

    public Instant itemSince() {
        return itemSince;
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
