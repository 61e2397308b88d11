package fr.jalon.meetings.domain;

import static fr.jalon.shared.Role.EDITOR;
import static fr.jalon.shared.Role.FACILITATOR;
import static fr.jalon.shared.Role.PILOT;
import static fr.jalon.shared.Role.SECRETARIAT;

import fr.jalon.shared.Actor;
import fr.jalon.shared.NotAllowed;
import fr.jalon.shared.Role;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/** What is done with an action somebody took on: who may. */
public enum ItemAction {
    /** The list is for the people of the group. */
    READ(EnumSet.of(SECRETARIAT, PILOT, FACILITATOR, EDITOR), true, false),
    RECORD(EnumSet.of(SECRETARIAT, PILOT, FACILITATOR, EDITOR), false, false),
    /** Say that it is done, or take that back: whoever answers for it, too. */
    CLOSE(EnumSet.of(SECRETARIAT, PILOT, FACILITATOR, EDITOR), false, true),
    /** Who, until when. */
    CHANGE(EnumSet.of(SECRETARIAT, PILOT, FACILITATOR, EDITOR), false, false);

    private final Set<Role> roles;
    private final boolean insidersToo;
    private final boolean responsibleToo;

    ItemAction(Set<Role> roles, boolean insidersToo, boolean responsibleToo) {
        this.roles = roles;
        this.insidersToo = insidersToo;
        this.responsibleToo = responsibleToo;
    }

    public boolean isAllowedTo(Actor actor, UUID standardId, boolean inside, boolean responsible) {
        return insidersToo && inside || responsibleToo && responsible || actor.hasAny(roles, standardId);
    }

    public void require(Actor actor, UUID standardId, boolean inside, boolean responsible) {
        if (!isAllowedTo(actor, standardId, inside, responsible)) {
            throw new NotAllowed(this);
        }
    }
}
