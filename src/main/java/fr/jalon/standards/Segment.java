package fr.jalon.standards;

import fr.jalon.shared.LocalizedText;
import fr.jalon.shared.Message;
import fr.jalon.shared.PartialDate;
import java.time.LocalDate;
import java.util.List;

/**
 * A phase on the {@link PoleLine}.
 *
 * @param start when it really began, or null if not known or not yet
 * @param end when it really ended, or null if not known or not yet
 * @param formerPlannedEnd the end foreseen before the plan was changed, or null
 * @param lateBecause the reason given, or null
 * @param poles the gates of this phase, in order
 */
public record Segment(
        String key,
        LocalizedText name,
        State state,
        PartialDate start,
        PartialDate end,
        LocalDate plannedStart,
        LocalDate plannedEnd,
        LocalDate formerPlannedEnd,
        boolean late,
        Message lateBecause,
        List<Pole> poles) {

    public Segment {
        poles = List.copyOf(poles);
    }

    /** Where the work stands on a phase. Several may be {@code NOW}, when phases overlap. */
    public enum State {
        DONE,
        NOW,
        TODO,
        /** The track, or a recorded choice, goes without it. */
        SKIPPED,
        /** It was certainly run, nobody knows when. */
        UNKNOWN
    }
}
