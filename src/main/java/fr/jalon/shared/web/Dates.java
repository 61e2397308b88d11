package fr.jalon.shared.web;

import fr.jalon.shared.PartialDate;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Dates and hours in words. French writes "1er mars", and keeps the number with its month and the hour with its "h" by a
 * no-break space.
 */
final class Dates {

    /** Every deadline of the domain is a French one. */
    static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private static final char NBSP = '\u00a0';
    private static final Map<String, DateTimeFormatter> FORMATS = new ConcurrentHashMap<>();

    private Dates() {}

    static String day(LocalDate day, Locale locale) {
        return format("EEEE ", day, locale) + shortDay(day, locale);
    }

    static String shortDay(LocalDate day, Locale locale) {
        return dayAndMonth(day, locale) + format(" yyyy", day, locale);
    }

    static String dayAndMonth(LocalDate day, Locale locale) {
        String number = String.valueOf(day.getDayOfMonth());
        boolean first = day.getDayOfMonth() == 1 && !english(locale);
        return number + (first ? "er" : "") + NBSP + format("MMMM", day, locale);
    }

    static String month(YearMonth month, Locale locale) {
        return format("MMMM yyyy", month, locale);
    }

    static String partial(PartialDate date, Locale locale) {
        return switch (date.iso().length()) {
            case 4 -> Year.parse(date.iso()).toString();
            case 7 -> month(YearMonth.parse(date.iso()), locale);
            default -> shortDay(LocalDate.parse(date.iso()), locale);
        };
    }

    /** "24 mars 2026", "mars 2026" or "2026" with the month cut short: for narrow places. */
    static String brief(PartialDate date, Locale locale) {
        return switch (date.iso().length()) {
            case 4 -> date.iso();
            case 7 -> format("MMM" + NBSP + "yyyy", YearMonth.parse(date.iso()), locale);
            default -> {
                LocalDate day = LocalDate.parse(date.iso());
                String number = String.valueOf(day.getDayOfMonth());
                String first = number.equals("1") && !english(locale) ? "er" : "";
                yield number + first + NBSP + format("MMM" + NBSP + "yyyy", day, locale);
            }
        };
    }

    static String time(Instant instant, Locale locale) {
        ZonedDateTime there = instant.atZone(PARIS);
        return day(there.toLocalDate(), locale) + ", " + hour(there.toLocalTime(), locale);
    }

    static String hour(LocalTime hour, Locale locale) {
        if (english(locale)) {
            return format("HH:mm", hour, locale);
        }
        return hour.getHour() + "" + NBSP + "h" + (hour.getMinute() == 0 ? "" : NBSP + format("mm", hour, locale));
    }

    private static boolean english(Locale locale) {
        return "en".equals(locale.getLanguage());
    }

    private static String format(String pattern, TemporalAccessor when, Locale locale) {
        return FORMATS.computeIfAbsent(
                        locale.getLanguage() + pattern,
                        key -> DateTimeFormatter.ofPattern(pattern, english(locale) ? Locale.UK : Locale.FRANCE))
                .format(when);
    }
}
