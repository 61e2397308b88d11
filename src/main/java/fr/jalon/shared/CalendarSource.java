package fr.jalon.shared;

import java.time.LocalDate;
import java.util.List;

/** What happens between two dates? Answered by the modules that know dates. */
public interface CalendarSource {

    /** Entries that touch the days from first to last, both included, that this reader may see. */
    List<Entry> between(LocalDate first, LocalDate last, Actor reader);

    /** @param until last day, equal to {@code from} for one day */
    record Entry(LocalDate from, LocalDate until, Message title, String context, String href) {}
}
