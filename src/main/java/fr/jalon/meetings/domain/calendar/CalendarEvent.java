package fr.jalon.meetings.domain.calendar;

import java.time.Instant;

/**
 * A meeting as a calendar keeps it.
 *
 * @param uid the same for the whole life of the meeting
 * @param sequence grows with every change: calendars keep the highest
 * @param stamp when it was last changed
 * @param location place or link, or null
 * @param url absolute address of its page
 */
public record CalendarEvent(
        String uid,
        int sequence,
        Status status,
        Instant stamp,
        Instant startsAt,
        Instant endsAt,
        String summary,
        String description,
        String location,
        String url) {

    /** Whether it takes place, as RFC 5545 says it. */
    public enum Status {
        TENTATIVE,
        CONFIRMED,
        CANCELLED
    }
}
