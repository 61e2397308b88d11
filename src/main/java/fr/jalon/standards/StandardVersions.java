package fr.jalon.standards;

import fr.jalon.shared.PartialDate;
import java.util.List;
import java.util.UUID;

/** Which versions has a standard? For the modules whose things are about one of them. */
public interface StandardVersions {

    /** The oldest first. */
    List<VersionRef> of(UUID standardId);

    /**
     * @param number as printed on the document
     * @param publishedOn null when it is not, or nobody knows
     */
    record VersionRef(UUID id, String number, DocumentStatus status, PartialDate publishedOn) {}
}
