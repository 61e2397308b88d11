package fr.jalon.meetings.domain;

/** What is expected of an item of the agenda. */
public enum AgendaKind {
    INFORMATION,
    DISCUSSION,
    DECISION,
    ARBITRATION
}
