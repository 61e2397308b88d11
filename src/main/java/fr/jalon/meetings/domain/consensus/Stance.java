package fr.jalon.meetings.domain.consensus;

/** What an organisation says of a proposal: the four positions of the CNIG guide. */
public enum Stance {
    /** Agrees (accord). */
    AGREES,
    /** Is not convinced, does not oppose, will implement (réserves). */
    RESERVES,
    /** Does not endorse, does not block, will not implement (retrait). */
    WITHDRAWS,
    /** Asks for a new proposal (blocage). */
    BLOCKS;

    /** Whoever does not simply agree says why. */
    public boolean needsReason() {
        return this != AGREES;
    }
}
