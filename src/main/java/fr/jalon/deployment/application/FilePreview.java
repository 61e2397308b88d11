package fr.jalon.deployment.application;

import fr.jalon.deployment.domain.table.RowFault;
import java.util.List;
import java.util.UUID;

/**
 * What taking a file in would do.
 *
 * @param read rows that can be read
 * @param fresh those that are new
 * @param changed those that say something else than what is there
 * @param faults rows that stay out, with their line and why
 */
public record FilePreview(
        UUID id, String name, int read, int fresh, int changed, List<RowFault> faults, boolean takenIn) {

    public int same() {
        return read - fresh - changed;
    }

    /** Not one of its rows can be read. */
    public boolean isRefused() {
        return read == 0 && !faults.isEmpty();
    }
}
