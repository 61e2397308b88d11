package fr.jalon.meetings.domain;

/** Whether somebody was at a meeting. */
public enum Attending {
    EXPECTED,
    PRESENT,
    EXCUSED,
    /** Somebody else came instead. */
    REPRESENTED
}
