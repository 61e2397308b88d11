package fr.jalon.notifications.domain;

import fr.jalon.shared.Actor;
import fr.jalon.shared.Demo;
import fr.jalon.shared.NotAllowed;
import fr.jalon.shared.Role;

/** What may be done with outgoing mail. It holds addresses and one-time links: administrators only. */
public enum MailAction {
    READ,
    SEND_AGAIN;

    /** In a demonstration the secretariat reads too: there is no mailbox to receive the links. */
    public boolean allows(Actor actor, Demo demo) {
        return actor.has(Role.ADMINISTRATOR) || this == READ && demo.active() && actor.has(Role.SECRETARIAT);
    }

    public void require(Actor actor, Demo demo) {
        if (!allows(actor, demo)) {
            throw new NotAllowed(this);
        }
    }
}
