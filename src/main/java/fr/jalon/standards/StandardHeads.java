package fr.jalon.standards;

import fr.jalon.shared.Actor;
import fr.jalon.shared.NotFound;

/** The top of a standard's pages, for the modules that have a page there. */
public interface StandardHeads {

    /** @throws NotFound when no standard has that address */
    StandardHead head(String slug, Actor reader);
}
