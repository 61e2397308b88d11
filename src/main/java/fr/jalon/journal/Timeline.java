package fr.jalon.journal;

import fr.jalon.shared.Actor;
import fr.jalon.shared.web.Page;
import java.util.List;
import java.util.UUID;

/** Reads the journal back, latest first. */
public interface Timeline {

    /**
     * What happened to a standard and to what belongs to it.
     *
     * @param reader decides what is seen: everyone the public entries, the secretariat and administrators all of them
     * @param after cursor of the last entry seen, or null
     */
    Page<TimelineEntry> ofStandard(UUID standardId, Actor reader, String after, int limit);

    /** The latest of the same, shortened as those of all standards are. */
    List<TimelineEntry> latestOf(UUID standardId, Actor reader, int limit);

    /**
     * The latest public entries about standards. What was measured of a standard on one day is one entry, the last, which
     * tells how many more there are.
     */
    List<TimelineEntry> latestPublic(Actor reader, int limit);
}
