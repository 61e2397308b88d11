package fr.jalon.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date known to the day, the month or the year, as the history of a standard often is ("octobre 2021"). Written as
 * ISO 8601 with reduced precision: {@code 2021-10-12}, {@code 2021-10}, {@code 2021}. Sorts as text.
 */
public record PartialDate(@JsonValue String iso) implements Comparable<PartialDate>, Serializable {

    private static final Pattern ISO = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");
    private static final Pattern FRENCH = Pattern.compile("(?:(?:(\\d{1,2})[/.-])?(\\d{1,2})[/.-])?(\\d{4})");

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(19|20|21)\\d{2}(?!\\d)");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PartialDate {
        Matcher parts = ISO.matcher(iso);
        if (!parts.matches()) {
            throw new DateTimeException("Not a date: " + iso);
        }
        check(parts.group(1), parts.group(2), parts.group(3));
    }

    public static PartialDate of(LocalDate day) {
        return new PartialDate(day.toString());
    }

    /** The names of the months, in French and in English, without accents and in small letters. */
    private static final Map<String, Integer> MONTHS = months();

    private static final Pattern NAMED = Pattern.compile("(?:(\\d{1,2})(?:er)?\\s+)?(\\p{L}+)\\.?\\s+(\\d{4})");

    private static Map<String, Integer> months() {
        Map<String, Integer> months = new HashMap<>();
        for (Month month : Month.values()) {
            for (Locale language : List.of(Locale.FRENCH, Locale.ENGLISH)) {
                for (TextStyle style : List.of(TextStyle.FULL, TextStyle.SHORT)) {
                    months.put(plain(month.getDisplayName(style, language)), month.getValue());
                }
            }
        }
        return Map.copyOf(months);
    }

    private static String plain(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFD)
                .replaceAll("[\\p{M}.]", "")
                .toLowerCase(Locale.ROOT);
    }

    /**
     * Reads ISO forms and the French ones: {@code 24/03/2022}, {@code 03/2022}, {@code 2022}, {@code mars 2022},
     * {@code 24 mars 2022}, {@code 24 oct. 2022}. Empty if unreadable.
     */
    public static Optional<PartialDate> read(String typed) {
        String text = numbered(typed.strip());
        try {
            if (ISO.matcher(text).matches()) {
                return Optional.of(new PartialDate(text));
            }
            Matcher french = FRENCH.matcher(text);
            if (!french.matches()) {
                return Optional.empty();
            }
            return Optional.of(new PartialDate(french.group(3) + two(french.group(2)) + two(french.group(1))));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    /** Whether it is written as a date of our time, be there such a day or not: {@code 31/02/2026} is. */
    public static boolean isWritten(String typed) {
        String text = numbered(typed.strip());
        return (ISO.matcher(text).matches() || FRENCH.matcher(text).matches())
                && YEAR.matcher(text).find();
    }

    /** With a number for the name of the month, where there is one. */
    private static String numbered(String text) {
        Matcher named = NAMED.matcher(text);
        Integer month = named.matches() ? MONTHS.get(plain(named.group(2))) : null;
        if (month == null) {
            return text;
        }
        return (named.group(1) == null ? "" : named.group(1) + "/") + month + "/" + named.group(3);
    }

    private static String two(String number) {
        return number == null ? "" : "-" + (number.length() == 1 ? "0" + number : number);
    }

    private static void check(String year, String month, String day) {
        int y = Integer.parseInt(year);
        if (y < 1900 || y > 2200) {
            throw new DateTimeException("Not a plausible year: " + year);
        }
        if (day != null) {
            LocalDate.of(y, Integer.parseInt(month), Integer.parseInt(day));
        } else if (month != null) {
            YearMonth.of(y, Integer.parseInt(month));
        }
    }

    /** First day it may mean. */
    public LocalDate earliest() {
        return switch (iso.length()) {
            case 4 -> Year.parse(iso).atDay(1);
            case 7 -> YearMonth.parse(iso).atDay(1);
            default -> LocalDate.parse(iso);
        };
    }

    /** Last day it may mean. */
    public LocalDate latest() {
        return switch (iso.length()) {
            case 4 -> Year.parse(iso).atMonth(12).atEndOfMonth();
            case 7 -> YearMonth.parse(iso).atEndOfMonth();
            default -> LocalDate.parse(iso);
        };
    }

    /** Known to the day. */
    public boolean isExact() {
        return iso.length() == 10;
    }

    /** Before for certain: every day it may mean comes before every day the other may mean. */
    public boolean isSurelyBefore(PartialDate other) {
        return latest().isBefore(other.earliest());
    }

    @Override
    public int compareTo(PartialDate other) {
        return iso.compareTo(other.iso);
    }

    @Override
    public String toString() {
        return iso;
    }
}
