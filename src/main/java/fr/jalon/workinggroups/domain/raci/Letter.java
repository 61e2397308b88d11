package fr.jalon.workinggroups.domain.raci;

/** What a party is to an activity. */
public enum Letter {
    /** Does it. */
    R,
    /** Answers for it: exactly one. */
    A,
    /** Answers for it and does it. */
    AR,
    /** Gives advice before. */
    C,
    /** Is told after. */
    I;

    public boolean isAccountable() {
        return this == A || this == AR;
    }
}
