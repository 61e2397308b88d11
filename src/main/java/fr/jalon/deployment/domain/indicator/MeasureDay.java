package fr.jalon.deployment.domain.indicator;

import fr.jalon.shared.Message;
import fr.jalon.shared.PartialDate;
import fr.jalon.shared.RuleViolation;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The day of a measure, as people say it. What is measured of a month, a quarter or a year is what there was at its end.
 *
 * @param day the last one of what was said
 */
public record MeasureDay(String said, LocalDate day, Span span) {

    /** How long a time was said. */
    public enum Span {
        DAY,
        MONTH,
        QUARTER,
        YEAR
    }

    private static final Pattern MIDNIGHT = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})T.*");
    private static final Pattern QUARTER_FIRST = Pattern.compile(
            "(?iu)(?:[TQ]\\s?(?<q>[1-4])|(?<n>[1-4])\\s?(?:er|re|e|ème|eme|st|nd|rd|th)?\\s(?:trimestre|quarter))(?:\\s(?:de|of)\\s|[\\s/-]*)(?<y>\\d{4})");
    private static final Pattern YEAR_FIRST = Pattern.compile("(?i)(?<y>\\d{4})[\\s/-]*[TQ]\\s?(?<q>[1-4])(?<n>)");

    /** Empty for what is no date, and for a day that does not exist. */
    public static Optional<MeasureDay> find(String typed) {
        String said = typed == null ? "" : typed.replace('\u00a0', ' ').strip();
        return quarter(said).or(() -> date(said));
    }

    /** @throws RuleViolation on field {@code day} for what is no date, and for a day that does not exist */
    public static MeasureDay read(String typed) {
        return find(typed).orElseThrow(() -> {
            boolean noSuchDay = typed != null && PartialDate.isWritten(typed);
            return RuleViolation.of("date", "day", Message.of("measures.fault." + (noSuchDay ? "no-such-day" : "day")));
        });
    }

    private static Optional<MeasureDay> quarter(String said) {
        for (Pattern pattern : new Pattern[] {QUARTER_FIRST, YEAR_FIRST}) {
            Matcher quarter = pattern.matcher(said);
            if (quarter.matches()) {
                int number =
                        Integer.parseInt(Objects.requireNonNullElseGet(quarter.group("q"), () -> quarter.group("n")));
                return PartialDate.read("%02d/%s".formatted(number * 3, quarter.group("y")))
                        .map(month -> new MeasureDay(said, month.latest(), Span.QUARTER));
            }
        }
        return Optional.empty();
    }

    private static Optional<MeasureDay> date(String said) {
        Matcher instant = MIDNIGHT.matcher(said);
        return PartialDate.read(instant.matches() ? instant.group(1) : said)
                .map(date -> new MeasureDay(said, date.latest(), span(date)));
    }

    private static Span span(PartialDate date) {
        return switch (date.iso().length()) {
            case 4 -> Span.YEAR;
            case 7 -> Span.MONTH;
            default -> Span.DAY;
        };
    }

    private static RuleViolation unreadable(String said) {
        boolean noSuchDay = PartialDate.isWritten(said);
        return RuleViolation.of("date", "day", Message.of("measures.fault." + (noSuchDay ? "no-such-day" : "day")));
    }

    /** @throws RuleViolation on field {@code day} when it is still to come */
    public static void check(LocalDate day, LocalDate today) {
        if (day.isAfter(today)) {
            throw RuleViolation.of("date-in-future", "day", Message.of("measures.fault.future", day));
        }
    }

    /** Whether more than a day was said, so that its last day has to be told. */
    public boolean isTaken() {
        return span != Span.DAY;
    }
}
