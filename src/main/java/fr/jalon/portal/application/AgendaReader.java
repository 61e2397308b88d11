package fr.jalon.portal.application;

import fr.jalon.shared.Actor;
import fr.jalon.shared.CalendarSource;
import fr.jalon.shared.CalendarSource.Entry;
import fr.jalon.shared.Paris;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The calendar, from every module that knows dates. */
@Service
@Transactional(readOnly = true)
public class AgendaReader {

    /** How far the home page looks ahead. */
    private static final int DAYS_AHEAD = 120;

    private static final Comparator<Entry> BY_DAY = Comparator.comparing(Entry::from)
            .thenComparing(Entry::until)
            .thenComparing(entry -> entry.context() == null ? "" : entry.context());

    private final List<CalendarSource> sources;
    private final Clock clock;

    AgendaReader(List<CalendarSource> sources, Clock clock) {
        this.sources = sources;
        this.clock = clock;
    }

    /** An entry as listed. */
    public record Day(Entry entry, boolean today) {

        public boolean lasts() {
            return !entry.until().equals(entry.from());
        }
    }

    /** A month of the calendar, empty or not. */
    public record Month(YearMonth month, List<Day> days) {}

    public YearMonth thisMonth() {
        return YearMonth.from(today());
    }

    private LocalDate today() {
        return Paris.day(clock.instant());
    }

    public List<Month> months(YearMonth first, int count, Actor reader) {
        LocalDate last = first.plusMonths(count - 1L).atEndOfMonth();
        List<Day> all = days(first.atDay(1), last, reader);
        return IntStream.range(0, count)
                .mapToObj(first::plusMonths)
                .map(month -> new Month(
                        month,
                        all.stream().filter(day -> shownIn(day, month, first)).toList()))
                .toList();
    }

    /** What began before the first month is shown in the first. */
    private static boolean shownIn(Day day, YearMonth month, YearMonth first) {
        YearMonth begins = YearMonth.from(day.entry().from());
        return begins.equals(month) || (month.equals(first) && begins.isBefore(first));
    }

    /** The next entries, the nearest first. */
    public List<Day> next(int limit, Actor reader) {
        return days(today(), today().plusDays(DAYS_AHEAD), reader).stream()
                .limit(limit)
                .toList();
    }

    /** All that this reader may see from the first day to the last. */
    public List<Entry> between(LocalDate first, LocalDate last, Actor reader) {
        return days(first, last, reader).stream().map(Day::entry).toList();
    }

    private List<Day> days(LocalDate first, LocalDate last, Actor reader) {
        LocalDate today = today();
        return sources.stream()
                .flatMap(source -> source.between(first, last, reader).stream())
                .sorted(BY_DAY)
                .map(entry -> new Day(
                        entry, !entry.from().isAfter(today) && !entry.until().isBefore(today)))
                .toList();
    }
}
