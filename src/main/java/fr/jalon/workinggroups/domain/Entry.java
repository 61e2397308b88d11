package fr.jalon.workinggroups.domain;

/** How one enters a circle. */
public enum Entry {
    /** On invitation only. */
    CLOSED,
    /** One asks, and is answered. */
    ON_REQUEST,
    /** Whoever comes is in, while there is room. */
    OPEN
}
