package fr.jalon.standards;

import fr.jalon.shared.LocalizedText;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Where standards stand, in short: for the pages made of several of them. */
public interface StandardsInMotion {

    /** Those whose cycle is open or whose deployment is late, the last touched first. */
    List<Motion> underWay(int limit);

    /** These ones, by title; unknown ids are left out. */
    List<Motion> byIds(Collection<UUID> ids);

    /**
     * A standard and where it stands.
     *
     * @param phase the furthest of those that run, or the next one; null when no cycle is known
     * @param line null when no cycle is known
     */
    record Motion(UUID id, String slug, String title, LocalizedText phase, PoleLine line) {

        public boolean isLate() {
            return line != null && line.segments().stream().anyMatch(Segment::late);
        }
    }
}
