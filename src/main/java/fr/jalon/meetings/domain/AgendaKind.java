package fr.jalon.meetings.domain;

/** What is expected of an item of the agenda. */
public enum AgendaKind {
    INFORMATION,
    DISCUSSION,
    DECISION,
    ARBITRATION,
    /** Asks about what was promised before and is not done: the item names it. */
    FOLLOW_UP
}
