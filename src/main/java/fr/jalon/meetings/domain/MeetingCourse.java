package fr.jalon.meetings.domain;

import fr.jalon.shared.NotFound;
import jakarta.persistence.CascadeType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.AbstractAggregateRoot;

/** How a meeting runs: its hours, its agenda, and where it is on it. */
@MappedSuperclass
public abstract class MeetingCourse extends AbstractAggregateRoot<Meeting> {

    Instant startsAt;
    Instant endsAt;
    UUID itemId;
    Instant itemSince;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "meeting_id", nullable = false, updatable = false)
    @OrderBy("position")
    List<AgendaItem> agenda = new ArrayList<>();

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

    public Instant startsAt() {
        return startsAt;
    }

    public Instant endsAt() {
        return endsAt;
    }

    public Instant itemSince() {
        return itemSince;
    }
}
