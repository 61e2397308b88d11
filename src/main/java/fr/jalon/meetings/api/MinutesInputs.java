package fr.jalon.meetings.api;

import fr.jalon.meetings.domain.MinutesBlock;
import fr.jalon.shared.Blank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;

/** What programs send about minutes. */
final class MinutesInputs {

    private MinutesInputs() {}

    /** @param mark of the words it was written from, or null to write whatever stands there */
    record Words(
            @Size(max = 100000) String summary,
            @Size(max = 100000) String remarks,
            @Size(max = 100000) String decision,
            String mark) {

        MinutesBlock.Words words() {
            return new MinutesBlock.Words(Blank.toNull(summary), Blank.toNull(remarks), Blank.toNull(decision));
        }
    }

    record Closing(
            @Size(max = 100000) String deliverables,
            @Size(max = 2000) String nextMeeting) {}

    /** @param overHand the notes may replace what was written by hand */
    record Rebuilding(boolean overHand) {}

    record Rereading(@NotNull Instant until) {}

    /** @param beforeEnd it is known that others may still read it again */
    record Validating(boolean beforeEnd) {}

    /** @param block it is about, or null for the whole */
    record Remarking(UUID block, @NotNull @Size(max = 4000) String text) {}

    /** @param taken into the minutes; else it is answered */
    record Settling(boolean taken, @Size(max = 4000) String answer) {}
}
