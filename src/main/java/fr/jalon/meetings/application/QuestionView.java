package fr.jalon.meetings.application;

import fr.jalon.meetings.domain.QuestionState;
import fr.jalon.standards.StandardRef;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * An open question with its whole thread.
 *
 * @param votes cast here and counted elsewhere
 * @param voted by the reader
 * @param votesLeft the reader may still cast; null for who may not vote
 */
public record QuestionView(
        Line line,
        StandardRef standard,
        String text,
        List<Option> options,
        List<Entry> thread,
        String arbitration,
        UUID chosen,
        MeetingName arbitratedAt,
        LocalDate arbitratedOn,
        String decision,
        boolean voted,
        Integer votesLeft,
        Set<String> may) {

    /** A question in a list. */
    public record Line(
            UUID id,
            int number,
            String theme,
            String title,
            QuestionState state,
            int votes,
            LocalDate raisedOn,
            MeetingName raisedAt,
            MeetingName sentTo) {

        public String path() {
            return "/questions/" + id;
        }
    }

    /** A meeting, named; null fields where there is none. */
    public record MeetingName(UUID id, String title) {

        public String path() {
            return "/reunions/" + id;
        }
    }

    /** @param positions how many organisations hold it */
    public record Option(UUID id, String label, boolean statusQuo, boolean chosen, long positions) {}

    /**
     * Something said.
     *
     * @param kind POSITION, RESULT, SENT or NOTE
     * @param option label of the one it speaks for, or null
     */
    public record Entry(
            String kind,
            LocalDate on,
            MeetingName meeting,
            String organisation,
            String option,
            String text,
            String link) {}

    public boolean may(String act) {
        return may.contains(act);
    }

    /** What was said on it, sendings from one meeting to another left out. */
    public List<Entry> said() {
        return thread.stream()
                .filter(each -> each.text() != null || each.option() != null)
                .toList();
    }
}
