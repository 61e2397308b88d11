package fr.jalon.meetings.domain;

/** Where people are. */
public enum MeetingMode {
    IN_PERSON,
    REMOTE,
    HYBRID;

    public boolean isOnline() {
        return this != IN_PERSON;
    }

    public boolean hasPlace() {
        return this != REMOTE;
    }
}
