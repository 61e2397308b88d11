package fr.jalon.workinggroups.domain;

import fr.jalon.shared.Role;
import java.util.Optional;

/** What somebody does in the group. */
public enum GroupRole {
    PILOT(Role.PILOT),
    /** Alone, or better as a pair or trio: one who knows the trade, one who knows data. Guide, glossary. */
    FACILITATOR(Role.FACILITATOR),
    EDITOR(Role.EDITOR),
    /** Tells the group's conclusions elsewhere. */
    RAPPORTEUR(Role.MEMBER),
    MEMBER(Role.MEMBER),
    TESTER(Role.TESTER),
    /** Listens; writes nothing. */
    OBSERVER(null);

    private final Role granted;

    GroupRole(Role granted) {
        this.granted = granted;
    }

    /** The role on the standard that goes with it. */
    public Optional<Role> granted() {
        return Optional.ofNullable(granted);
    }

    /** Gives the rights to run the standard; only {@link GroupAction#NAME_LEADERS} names one. */
    public boolean leads() {
        return this == PILOT || this == FACILITATOR;
    }
}
