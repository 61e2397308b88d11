package fr.jalon.meetings.api;

import fr.jalon.meetings.domain.AgendaKind;
import fr.jalon.meetings.domain.AgendaLine;
import fr.jalon.meetings.domain.Asked;
import fr.jalon.meetings.domain.Attending;
import fr.jalon.meetings.domain.DecisionMode;
import fr.jalon.meetings.domain.Details;
import fr.jalon.meetings.domain.Hours;
import fr.jalon.meetings.domain.MeetingKind;
import fr.jalon.meetings.domain.MeetingMode;
import fr.jalon.meetings.domain.Promise;
import fr.jalon.meetings.domain.Taken;
import fr.jalon.meetings.domain.Venue;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What programs send about meetings. */
final class MeetingInputs {

    private MeetingInputs() {}

    /**
     * A new meeting.
     *
     * @param standard id or slug
     * @param group of the standard that meets, or null for its main one; needed by a sub-group
     * @param startsAt with {@code endsAt}, or neither while the date is looked for
     */
    record Planning(
            @NotNull String standard,
            UUID group,
            @NotNull MeetingKind kind,
            @Size(max = 300) String title,
            @Size(max = 10000) String purpose,
            Instant startsAt,
            Instant endsAt,
            MeetingMode mode,
            @Size(max = 500) String place,
            @Size(max = 1000) String link,
            Integer capacity) {

        Details details() {
            Hours hours = startsAt == null && endsAt == null ? null : new Hours(startsAt, endsAt);
            return new Details(title, purpose, hours, new Venue(mode, place, link), null, null, capacity);
        }
    }

    /** What is said of a meeting that stands; what is left out is taken away. */
    record Describing(
            @NotNull @Size(max = 300) String title,
            @Size(max = 10000) String purpose,
            Instant startsAt,
            Instant endsAt,
            @NotNull MeetingMode mode,
            @Size(max = 500) String place,
            @Size(max = 1000) String link,
            @Size(max = 1000) String slides,
            @Size(max = 100) String reference,
            Integer capacity) {

        Details details() {
            Hours hours = startsAt == null && endsAt == null ? null : new Hours(startsAt, endsAt);
            return new Details(title, purpose, hours, new Venue(mode, place, link), slides, reference, capacity);
        }
    }

    record Cancelling(@NotNull @Size(max = 2000) String reason) {}

    /** Somebody who came without being on the list. */
    record Coming(
            @NotNull @Size(max = 200) String name,
            @Size(max = 300) String organisation,
            boolean animates) {}

    record AgendaItems(@NotNull List<@NotNull @Valid Item> items) {

        List<AgendaLine> lines() {
            return items.stream()
                    .map(each -> new AgendaLine(
                            each.id(),
                            each.title(),
                            each.minutes(),
                            each.speaker(),
                            each.kind(),
                            each.documents(),
                            null,
                            each.question()))
                    .toList();
        }
    }

    /**
     * @param id of an item that stands, or null for a new one
     * @param question it is to settle; an item that stands keeps its own where none is given
     */
    record Item(
            UUID id,
            @NotNull @Size(max = 300) String title,
            int minutes,
            @Size(max = 300) String speaker,
            @NotNull AgendaKind kind,
            @Size(max = 4000) String documents,
            UUID question) {}

    /** @param representedBy name of whoever came instead, for REPRESENTED */
    record Presence(
            @NotNull Attending attendance, @Size(max = 200) String representedBy) {}

    /** @param today it begins today, whatever day it was planned for */
    record Start(boolean today) {}

    record Deciding(
            UUID item,
            @NotNull @Size(max = 4000) String text,
            @Size(max = 4000) String reason) {

        Taken taken(LocalDate on) {
            return new Taken(text, reason, DecisionMode.IN_SESSION, on, null, null);
        }
    }

    record Promising(
            UUID item,
            @NotNull @Size(max = 1000) String what,
            UUID responsibleId,
            @NotNull @Size(max = 300) String responsible,
            LocalDate dueOn) {

        Promise promise() {
            return new Promise(what, responsibleId, responsible, dueOn);
        }
    }

    /** @param evidence or null */
    record Done(@Size(max = 2000) String evidence) {}

    /** @param options without the status quo, which is always there */
    record Asking(
            @NotNull @Size(max = 200) String theme,
            @NotNull @Size(max = 300) String title,
            @Size(max = 10000) String text,
            List<@NotNull @Size(max = 300) String> options,
            @Size(max = 300) String statusQuo) {

        Asked asked() {
            return new Asked(theme, title, text, options == null ? List.of() : options, statusQuo);
        }
    }
}
