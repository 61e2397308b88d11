package fr.jalon.deployment.domain;

import static fr.jalon.deployment.domain.DeclarationState.DECLARED;
import static fr.jalon.deployment.domain.DeclarationState.UNCONFIRMED;
import static fr.jalon.deployment.domain.DeclarationState.VERIFIED;
import static fr.jalon.shared.Role.FACILITATOR;
import static fr.jalon.shared.Role.PILOT;
import static fr.jalon.shared.Role.SECRETARIAT;

import fr.jalon.shared.Actor;
import fr.jalon.shared.IllegalTransition;
import fr.jalon.shared.Message;
import fr.jalon.shared.NotAllowed;
import fr.jalon.shared.Role;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/** What is done with a declaration of use: by its author, whatever their roles, or by those who run the standard. */
public enum DeclarationAction {
    /** Say that the address is one's own. */
    CONFIRM(EnumSet.noneOf(Role.class), EnumSet.of(UNCONFIRMED), true),
    /** Say something else; by its author only, never by anybody in their place. */
    CORRECT(EnumSet.noneOf(Role.class), EnumSet.of(UNCONFIRMED, DECLARED, VERIFIED, DeclarationState.SET_ASIDE), true),
    /** Take it back. */
    WITHDRAW(EnumSet.noneOf(Role.class), EnumSet.of(UNCONFIRMED, DECLARED, VERIFIED, DeclarationState.SET_ASIDE), true),
    /** Say that it was checked. */
    VERIFY(EnumSet.of(SECRETARIAT, PILOT, FACILITATOR), EnumSet.of(DECLARED), false),
    /** Take it out of the register, with a reason. */
    PUT_ASIDE(EnumSet.of(SECRETARIAT, PILOT), EnumSet.of(DECLARED, VERIFIED), false);

    private final Set<Role> roles;
    private final Set<DeclarationState> states;
    private final boolean authors;

    DeclarationAction(Set<Role> roles, Set<DeclarationState> states, boolean authors) {
        this.roles = roles;
        this.states = states;
        this.authors = authors;
    }

    public boolean isAllowedTo(Actor actor, UUID standardId) {
        return actor.hasAny(roles, standardId);
    }

    public boolean isIn(DeclarationState state) {
        return states.contains(state);
    }

    /** Whether to show the button. */
    public boolean isOffered(Actor actor, UUID standardId, DeclarationState state) {
        return states.contains(state) && isAllowedTo(actor, standardId);
    }

    /** Rights only, for what is done with many declarations at once. */
    public void require(Actor actor, UUID standardId) {
        if (!isAllowedTo(actor, standardId)) {
            throw new NotAllowed(this);
        }
    }

    /** @param author the declaration is their own */
    void require(boolean author, Actor actor, UUID standardId, DeclarationState state) {
        if (!(authors && author) && !isAllowedTo(actor, standardId)) {
            throw new NotAllowed(this);
        }
        if (!states.contains(state)) {
            throw new IllegalTransition(Message.of("declaration.not-in-this-state", state));
        }
    }
}
