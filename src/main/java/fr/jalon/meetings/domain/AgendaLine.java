package fr.jalon.meetings.domain;

import java.util.UUID;

/**
 * An item as it is wanted on the agenda.
 *
 * @param id of the item that stands already, or null for a new one
 * @param documents one a line, a title and an address or either; or null
 * @param previousMeetingId whose minutes it validates, or null
 * @param questionId the open question it settles, or null
 */
public record AgendaLine(
        UUID id,
        String title,
        int minutes,
        String speaker,
        AgendaKind kind,
        String documents,
        UUID previousMeetingId,
        UUID questionId) {

    /** The same words, for that item. */
    public AgendaLine as(UUID item) {
        return new AgendaLine(item, title, minutes, speaker, kind, documents, previousMeetingId, questionId);
    }

    /** @param before the same item until now, or null */
    public AgendaLine keeping(AgendaLine before) {
        if (before == null) {
            return this;
        }
        return new AgendaLine(
                id,
                title,
                minutes,
                speaker,
                kind,
                documents,
                previousMeetingId == null ? before.previousMeetingId : previousMeetingId,
                questionId == null ? before.questionId : questionId);
    }

    public static AgendaLine of(String title, int minutes, String speaker, AgendaKind kind) {
        return new AgendaLine(null, title, minutes, speaker, kind, null, null, null);
    }
}
