package fr.jalon.meetings.domain.poll;

/** What somebody says of a slot. */
public enum Availability {
    YES,
    /** Comes if the meeting needs it. */
    IF_NEEDED,
    NO
}
