package fr.jalon.campaigns.domain.answers;

import fr.jalon.campaigns.domain.Disposition;
import java.util.List;
import java.util.UUID;

/**
 * The answer to a comment as it stands here.
 *
 * @param document code
 * @param decidedHere it was decided online, or by a file taken in before
 * @param past answers it had before, the one that stands included
 */
public record Standing(
        UUID id,
        String document,
        String ref,
        Disposition disposition,
        String reason,
        String action,
        String asWritten,
        boolean decidedHere,
        List<Past> past) {

    /** An answer of the past. */
    public record Past(Disposition disposition, String reason, String action, String asWritten) {}

    public Standing {
        reason = reason == null ? "" : reason;
        action = action == null ? "" : action;
        asWritten = asWritten == null ? "" : asWritten;
        past = List.copyOf(past);
    }
}
