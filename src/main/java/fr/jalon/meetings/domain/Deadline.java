package fr.jalon.meetings.domain;

import fr.jalon.shared.Message;
import fr.jalon.shared.Paris;
import java.time.Instant;
import java.time.LocalTime;

/** An end as it is said everywhere behind "until": what ends as a day begins is open for all of the day before. */
public final class Deadline {

    private Deadline() {}

    public static Message of(Instant end) {
        return end.atZone(Paris.ZONE).toLocalTime().equals(LocalTime.MIDNIGHT)
                ? Message.of("deadline.day", Paris.day(end.minusNanos(1)))
                : Message.of("deadline.hour", end);
    }
}
