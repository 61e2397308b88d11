package fr.jalon.meetings.domain.consensus;

/** What the rule says of the positions of a round. */
public enum Verdict {
    /** Nobody said anything yet. */
    NOBODY,
    /** Nobody blocks, few have reserves or withdraw. */
    ADOPTABLE,
    /** Somebody blocks: another proposal is needed. */
    BLOCKED,
    /** Nobody blocks, but too many have reserves or withdraw. */
    HESITANT
}
