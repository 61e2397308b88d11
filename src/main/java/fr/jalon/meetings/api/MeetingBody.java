package fr.jalon.meetings.api;

import fr.jalon.meetings.application.MeetingLine;
import fr.jalon.meetings.application.MeetingView;
import fr.jalon.meetings.domain.AgendaKind;
import fr.jalon.meetings.domain.MeetingKind;
import fr.jalon.meetings.domain.MeetingMode;
import fr.jalon.meetings.domain.MeetingState;
import fr.jalon.meetings.domain.MinutesState;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A meeting as programs read it.
 *
 * @param link null for those outside its circle
 */
record MeetingBody(
        UUID id,
        String standard,
        MeetingKind kind,
        Integer number,
        String title,
        MeetingState state,
        Instant startsAt,
        Instant endsAt,
        MeetingMode mode,
        String place,
        String link,
        String purpose,
        Integer capacity,
        Integer present,
        MinutesState minutes,
        List<Item> agenda) {

    /** A meeting in a list. */
    record Line(
            UUID id,
            String standard,
            MeetingKind kind,
            Integer number,
            String title,
            MeetingState state,
            Instant startsAt,
            Instant endsAt) {

        static Line of(MeetingLine line) {
            return new Line(
                    line.id(),
                    line.standard().slug(),
                    line.kind(),
                    line.number(),
                    line.title(),
                    line.state(),
                    line.startsAt(),
                    line.endsAt());
        }
    }

    /** @param question it is to settle; null where there is none the reader may know of */
    record Item(UUID id, String title, int minutes, String speaker, AgendaKind kind, Instant startsAt, UUID question) {

        static Item of(MeetingView.Item item) {
            return new Item(
                    item.id(),
                    item.title(),
                    item.minutes(),
                    item.speaker(),
                    item.kind(),
                    item.startsAt(),
                    item.question() == null ? null : item.questionId());
        }
    }

    static MeetingBody of(MeetingView meeting) {
        MeetingLine line = meeting.line();
        return new MeetingBody(
                line.id(),
                line.standard().slug(),
                line.kind(),
                line.number(),
                line.title(),
                line.state(),
                line.startsAt(),
                line.endsAt(),
                line.mode(),
                line.place(),
                meeting.link(),
                meeting.purpose(),
                meeting.capacity(),
                line.present(),
                line.minutes(),
                meeting.agenda().stream().map(Item::of).toList());
    }
}
