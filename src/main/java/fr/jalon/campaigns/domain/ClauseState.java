package fr.jalon.campaigns.domain;

/** How sure it is which clause a comment is about. */
public enum ClauseState {
    /** About no clause: about the whole, or nobody can tell. */
    NONE,
    /** Found from the words of the locator; a person has not looked. */
    PROPOSED,
    /** Chosen by the author, or by a person since. */
    CONFIRMED,
    /** The clause is gone from the text now read. */
    ORPHAN
}
