package fr.jalon.meetings.domain;

import fr.jalon.shared.Message;
import fr.jalon.shared.Paris;
import fr.jalon.shared.RuleViolation;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** From when to when, to the minute. */
public record Hours(Instant startsAt, Instant endsAt) {

    /** Longer than that is a mistyped day. */
    public static final Duration LONGEST = Duration.ofHours(72);

    public Hours {
        if (startsAt == null || endsAt == null) {
            throw RuleViolation.of("hours-needed", "startsAt", Message.of("meeting.hours-needed"));
        }
        startsAt = startsAt.truncatedTo(ChronoUnit.MINUTES);
        endsAt = endsAt.truncatedTo(ChronoUnit.MINUTES);
        if (!endsAt.isAfter(startsAt)) {
            throw RuleViolation.of("ends-before-start", "endsAt", Message.of("meeting.ends-before-start"));
        }
        if (Duration.between(startsAt, endsAt).compareTo(LONGEST) > 0) {
            throw RuleViolation.of("too-long", "endsAt", Message.of("meeting.too-long"));
        }
    }

    /** One of its days is that one. */
    public boolean isOn(LocalDate day) {
        return !day.isBefore(Paris.day(startsAt)) && !day.isAfter(Paris.day(endsAt));
    }

    /** As long, from that instant on. */
    public Hours from(Instant start) {
        return new Hours(start, start.plus(Duration.between(startsAt, endsAt)));
    }

    public int minutes() {
        return (int) Duration.between(startsAt, endsAt).toMinutes();
    }
}
