package fr.jalon.meetings.application;

import fr.jalon.meetings.domain.MeetingKind;
import fr.jalon.meetings.domain.MeetingState;
import fr.jalon.meetings.domain.poll.Availability;
import fr.jalon.meetings.domain.poll.PollState;
import fr.jalon.meetings.domain.poll.Tally;
import fr.jalon.standards.StandardRef;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * A date poll as one reader sees it.
 *
 * @param place null when remote
 * @param until when answers end, or null
 * @param slots by date, struck out ones too
 * @param asked how many people were asked: those that mail reaches
 * @param silent names of those who said nothing at all; empty for who may not see names
 * @param unreached names of those of the circle who have neither an account nor an address; nobody waits for them here
 * @param names whether the reader sees who said what
 * @param voter name of the one who answers; null for who was not asked
 * @param own what that one said
 * @param may names of the actions the reader may do now
 */
public record PollView(
        UUID meetingId,
        String title,
        String purpose,
        MeetingKind kind,
        MeetingState meetingState,
        String place,
        StandardRef standard,
        PollState state,
        Instant until,
        List<Tally> slots,
        UUID chosen,
        int asked,
        int answered,
        List<String> silent,
        List<String> unreached,
        boolean names,
        String voter,
        Map<UUID, Availability> own,
        Set<String> may) {

    public String path() {
        return "/reunions/" + meetingId + "/sondage";
    }

    public boolean may(String action) {
        return may.contains(action);
    }

    /** Slots one can still say something of. */
    public List<Tally> offered() {
        return slots.stream().filter(slot -> !slot.withdrawn()).toList();
    }

    /** Where most people can come; several when they are equal, none while nobody can. */
    public List<Tally> best() {
        return slots.stream().filter(Tally::best).toList();
    }

    public boolean said(UUID slot, Availability availability) {
        return own.get(slot) == availability;
    }

    /** The one that became the date, or null. */
    public Tally chosenSlot() {
        return slots.stream()
                .filter(slot -> slot.slot().equals(chosen))
                .findFirst()
                .orElse(null);
    }
}
