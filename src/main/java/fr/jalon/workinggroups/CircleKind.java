package fr.jalon.workinggroups;

/** How near somebody stands to the work: the circles of the COPIL #1 deck of the standard for places of digital mediation. */
public enum CircleKind {
    /** Closed: orients and arbitrates. */
    COPIL,
    /** On registration: does the work. */
    CONTRIBUTORS,
    /** Open: uses the standard, is kept informed. */
    USERS,
    /** The outermost, open: everybody the subject matters to, whether or not they will use the standard. */
    ECOSYSTEM;

    /** Who is in it takes part in the work, and speaks for somebody there; the others follow it. */
    public boolean works() {
        return this == COPIL || this == CONTRIBUTORS;
    }
}
