package fr.jalon.shared;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The time zone in which days and deadlines are meant. */
public final class Paris {

    public static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    private Paris() {}

    /** The day it is in Paris at that instant. */
    public static LocalDate day(Instant instant) {
        return instant.atZone(ZONE).toLocalDate();
    }
}
