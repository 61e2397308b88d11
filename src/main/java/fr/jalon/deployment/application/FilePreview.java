package fr.jalon.deployment.application;

import fr.jalon.deployment.domain.table.RowFault;
import fr.jalon.shared.Message;
import java.util.List;
import java.util.UUID;

/**
 * What taking a file in would do.
 *
 * @param read rows that can be read
 * @param fresh those that are new
 * @param changed those that say something else than what is there
 * @param notes what was understood in another way than it is written
 * @param faults rows that stay out, with their line and why
 */
public record FilePreview(
        UUID id,
        String name,
        int read,
        int fresh,
        int changed,
        List<Message> notes,
        List<RowFault> faults,
        boolean takenIn) {

    public FilePreview(UUID id, String name, int read, int fresh, int changed, List<RowFault> faults, boolean takenIn) {
        this(id, name, read, fresh, changed, List.of(), faults, takenIn);
    }

    public int same() {
        return read - fresh - changed;
    }

    /** Not one of its rows can be read. */
    public boolean isRefused() {
        return read == 0 && !faults.isEmpty();
    }
}
