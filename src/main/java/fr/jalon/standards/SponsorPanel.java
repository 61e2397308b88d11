package fr.jalon.standards;

import fr.jalon.shared.Actor;
import fr.jalon.standards.StandardPanel.Panel;
import java.util.Optional;
import java.util.UUID;

/**
 * What must the sponsor of a standard know? Answered by the modules that have something to tell, in one short block of the
 * sponsor's sheet. Everybody may open that sheet: the answer depends on who reads.
 */
public interface SponsorPanel {

    /** Empty when there is nothing to tell this reader. */
    Optional<Panel> forSponsor(UUID standardId, Actor reader);
}
