package fr.jalon.meetings.application;

import fr.jalon.meetings.application.ActionReader.ActionLine;
import fr.jalon.meetings.domain.AgendaKind;
import fr.jalon.meetings.domain.MeetingKind;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A meeting as one reader sees it.
 *
 * @param group name of the group, or null
 * @param link null for those outside
 * @param slides null for those outside, unless the minutes are public
 * @param overrun minutes the agenda is too long; negative where there is time left
 * @param cancelledAt null where it was not called off
 * @param inside the reader belongs to its circle
 * @param may names of the actions the reader may do now
 * @param publicMinutes everybody reads its minutes
 * @param current id of the item being dealt with, or null
 * @param version of the whole, for those who change it
 */
public record MeetingView(
        MeetingLine line,
        UUID groupId,
        String group,
        String purpose,
        String link,
        String slides,
        String reference,
        Integer capacity,
        List<Item> agenda,
        int overrun,
        String cancelReason,
        Instant cancelledAt,
        boolean inside,
        Set<String> may,
        boolean publicMinutes,
        UUID current,
        Instant itemSince,
        Instant startedAt,
        Instant endedAt,
        int sequence,
        long version) {

    /**
     * An item of the agenda.
     *
     * @param startsAt null without a date
     * @param documents empty for those outside
     * @param returning what was promised before and is not done, on the item that asks about it; empty for those outside
     * @param minutesBefore those of the meeting before it is about, where the reader may read them; else null
     * @param question what the one it is to settle asks; null where there is none the reader may know of
     */
    public record Item(
            UUID id,
            int number,
            String title,
            int minutes,
            String speaker,
            AgendaKind kind,
            Instant startsAt,
            List<Document> documents,
            List<ActionLine> returning,
            String documentsAsTyped,
            UUID previousMeetingId,
            Document minutesBefore,
            UUID questionId,
            String question) {}

    /**
     * @param title null where only a page of this site is given
     * @param href null where it is only named
     */
    public record Document(String title, String href) {}

    /** The name of the sub-group that meets; null where the whole group or its COPIL does. */
    public String subGroup() {
        return line.kind() == MeetingKind.SUBGROUP ? group : null;
    }

    public boolean may(String action) {
        return may.contains(action);
    }

    /** Sees what is for the circle: link, people, notes. */
    public boolean seesInside() {
        return may.contains("SEE_INSIDE");
    }

    public Item currentItem() {
        return agenda.stream()
                .filter(item -> item.id().equals(current))
                .findFirst()
                .orElse(null);
    }

    public Item nextItem() {
        int at = agenda.indexOf(currentItem()) + 1;
        return at < agenda.size() ? agenda.get(at) : null;
    }

    /** The minutes can be read by this reader. */
    public boolean hasMinutes() {
        return line.minutes() != null && (publicMinutes || seesInside());
    }
}
