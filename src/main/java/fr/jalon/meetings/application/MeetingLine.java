package fr.jalon.meetings.application;

import fr.jalon.meetings.domain.MeetingKind;
import fr.jalon.meetings.domain.MeetingMode;
import fr.jalon.meetings.domain.MeetingState;
import fr.jalon.meetings.domain.MinutesState;
import fr.jalon.shared.Message;
import fr.jalon.shared.Paris;
import fr.jalon.standards.StandardRef;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A meeting in a list: what everybody may know.
 *
 * @param number of a COPIL, else null
 * @param startsAt null while its date is looked for
 * @param place null when remote
 * @param minutes where they stand; null where there are none, or not for this reader
 * @param present how many were there, or null
 */
public record MeetingLine(
        UUID id,
        StandardRef standard,
        MeetingKind kind,
        Integer number,
        String title,
        MeetingState state,
        Instant startsAt,
        Instant endsAt,
        MeetingMode mode,
        String place,
        MinutesState minutes,
        Integer present,
        boolean reconstructed) {

    /** Null where there are none, or not for this reader. */
    public Message minutesStand() {
        return minutes == null ? null : kind.says(minutes);
    }

    public String path() {
        return "/reunions/" + id;
    }

    /** In Paris; null while it is looked for. */
    public LocalDate day() {
        return startsAt == null ? null : Paris.day(startsAt);
    }
}
