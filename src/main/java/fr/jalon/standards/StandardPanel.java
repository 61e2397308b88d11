package fr.jalon.standards;

import fr.jalon.shared.Actor;
import java.util.Optional;
import java.util.UUID;

/** What do you show on a standard's page? Answered by every domain module. */
public interface StandardPanel {

    /** Empty when there is nothing to show to this reader. */
    Optional<Panel> panel(UUID standardId, Actor reader);

    /**
     * @param order among the panels of its column
     * @param aside in the narrow column
     * @param template file whose fragment {@code panel(model)} shows it, like {@code campaigns/panel}
     * @param model what that fragment reads
     */
    record Panel(int order, boolean aside, String template, Object model) {}
}
