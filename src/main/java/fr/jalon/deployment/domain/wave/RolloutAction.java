package fr.jalon.deployment.domain.wave;

import static fr.jalon.shared.Role.COPIL_MEMBER;
import static fr.jalon.shared.Role.EDITOR;
import static fr.jalon.shared.Role.FACILITATOR;
import static fr.jalon.shared.Role.MEMBER;
import static fr.jalon.shared.Role.PILOT;
import static fr.jalon.shared.Role.SECRETARIAT;
import static fr.jalon.shared.Role.SPONSOR;
import static fr.jalon.shared.Role.TESTER;

import fr.jalon.shared.Actor;
import fr.jalon.shared.NotAllowed;
import fr.jalon.shared.Role;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/** What is done while a plan is carried out. Everybody sees the waves and their dates; people, loads and risks stay inside. */
public enum RolloutAction {
    /** Who does what, actions, anomalies, reviews. */
    READ(EnumSet.of(SECRETARIAT, PILOT, FACILITATOR, EDITOR, SPONSOR, COPIL_MEMBER, MEMBER, TESTER)),
    /** Cycle, waves and their dates. */
    PLAN(EnumSet.of(SECRETARIAT, PILOT, FACILITATOR)),
    /** Actions, reviews, self-diagnoses; whoever answers for an action follows that one too. */
    FOLLOW(EnumSet.of(SECRETARIAT, PILOT, FACILITATOR)),
    /** Say that something goes wrong. */
    REPORT(EnumSet.of(SECRETARIAT, PILOT, FACILITATOR, EDITOR, SPONSOR, COPIL_MEMBER, MEMBER, TESTER)),
    /** Open the gate behind the pilot wave, or pass over what is missing. */
    GENERALISE(EnumSet.of(SECRETARIAT, PILOT));

    private final Set<Role> roles;

    RolloutAction(Set<Role> roles) {
        this.roles = roles;
    }

    public Set<Role> roles() {
        return Collections.unmodifiableSet(roles);
    }

    public boolean isAllowedTo(Actor actor, UUID standardId) {
        return actor.hasAny(roles, standardId);
    }

    public void require(Actor actor, UUID standardId) {
        if (!isAllowedTo(actor, standardId)) {
            throw new NotAllowed(this);
        }
    }
}
