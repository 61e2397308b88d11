package fr.jalon.campaigns.domain;

import fr.jalon.shared.NotAllowed;
import java.util.UUID;

/** What the people of an organisation do with its common position. Decides both the page and the check. */
public enum PositionAction {
    /** Read what members handed in, take it up, put it into words, send it. */
    GATHER;

    /** @param own the organisation of the reader, or null */
    public boolean isAllowedTo(UUID own, UUID organisation) {
        return own != null && own.equals(organisation);
    }

    public void require(UUID own, UUID organisation) {
        if (!isAllowedTo(own, organisation)) {
            throw new NotAllowed(this);
        }
    }
}
