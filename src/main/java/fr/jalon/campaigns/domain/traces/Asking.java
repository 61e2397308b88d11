package fr.jalon.campaigns.domain.traces;

import fr.jalon.campaigns.domain.Disposition;
import fr.jalon.campaigns.domain.table.Integration;
import java.util.UUID;

/**
 * A comment that may have changed the text.
 *
 * @param clause identity of the clause it is about, or null
 */
public record Asking(
        UUID id,
        String ref,
        UUID clause,
        String locator,
        String text,
        String proposedChange,
        Disposition disposition,
        String action) {

    /** Its answer says that the text changes: what was refused and left out changed nothing. */
    public boolean mayHaveChanged() {
        Integration done = Integration.of(action);
        if (done == Integration.INTEGRATED || done == Integration.PARTLY) {
            return true;
        }
        boolean accepted = disposition == Disposition.ACCEPTED || disposition == Disposition.ACCEPTED_IN_PRINCIPLE;
        return accepted && done != Integration.NOT_APPLICABLE;
    }
}
