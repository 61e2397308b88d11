package fr.jalon.standards;

import fr.jalon.shared.PartialDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Which versions has a standard? For the modules whose things are about one of them. */
public interface StandardVersions {

    /** The oldest first. */
    List<VersionRef> of(UUID standardId);

    /** The same of many at once; those without a version are not in it. */
    Map<UUID, List<VersionRef>> of(Collection<UUID> standards);

    /**
     * @param number as printed on the document
     * @param publishedOn null when it is not, or nobody knows
     */
    record VersionRef(UUID id, String number, DocumentStatus status, PartialDate publishedOn) {}
}
