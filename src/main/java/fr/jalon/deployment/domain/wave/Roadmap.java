package fr.jalon.deployment.domain.wave;

import fr.jalon.deployment.domain.cycle.Slot;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Bars along months.
 *
 * @param width and {@code height} of the whole drawing, in its own units
 * @param now where today is, or null where it is outside
 * @param narrow the same for a phone; null in that one
 */
public record Roadmap(int width, int height, List<Month> months, List<Bar> bars, Double now, Roadmap narrow) {

    public static final int WIDTH = 720;

    private static final int NARROW = 330;
    private static final int TOP = 28;
    private static final int ROW = 44;
    /** How wide the name of a month is, at most. */
    private static final int NAME = 92;
    /** How wide a letter of a label is, at most on average. */
    private static final double LETTER = 7;

    /**
     * What a bar is about.
     *
     * @param kind word the style sheet knows: how it stands
     * @param planned as it was planned, or null
     * @param expected as it is, or is to be expected
     * @param estimate when it would end as the pilot did, or null
     */
    public record Row(String label, String kind, Slot planned, Slot expected, LocalDate estimate) {}

    public record Month(double x, YearMonth month, boolean named) {}

    /** Where something begins in the drawing, and how long it is there. */
    public record Stretch(double x, double width) {}

    /** @param planned null where nobody tells */
    public record Bar(
            String label, String kind, Stretch planned, Stretch expected, int y, Double estimate, boolean labelRight) {

        /** Where its name stands: at its right end for a bar far to the right. */
        public double textX() {
            return labelRight ? expected.x() + expected.width() : expected.x();
        }
    }

    /** Null when there is nothing to draw. */
    public static Roadmap of(List<Row> rows, LocalDate today) {
        return rows.isEmpty() ? null : drawn(rows, today, WIDTH, drawn(rows, today, NARROW, null));
    }

    private static Roadmap drawn(List<Row> rows, LocalDate today, int width, Roadmap narrow) {
        LocalDate first = days(rows).min(LocalDate::compareTo).orElseThrow().withDayOfMonth(1);
        LocalDate end = days(rows).max(LocalDate::compareTo).orElseThrow();
        LocalDate last = YearMonth.from(end).atEndOfMonth().plusDays(1);
        double unit = (double) width / ChronoUnit.DAYS.between(first, last);
        List<Bar> bars = new ArrayList<>();
        for (Row row : rows) {
            bars.add(bar(row, first, unit, width, TOP + bars.size() * ROW));
        }
        Double now = today.isBefore(first) || today.isAfter(last) ? null : x(first, today, unit);
        List<Month> months = months(first, last, unit, width);
        return new Roadmap(width, TOP + rows.size() * ROW, months, bars, now, narrow);
    }

    private static Bar bar(Row row, LocalDate first, double unit, int width, int y) {
        Stretch expected = stretch(row.expected(), first, unit);
        Stretch planned = row.planned() == null ? null : stretch(row.planned(), first, unit);
        Double estimate =
                row.estimate() == null ? null : x(first, row.estimate().plusDays(1), unit);
        boolean right = expected.x() + expected.width() > width - expected.x();
        String label = fitting(row.label(), right ? expected.x() + expected.width() : width - expected.x());
        return new Bar(label, row.kind(), planned, expected, y, estimate, right);
    }

    private static Stretch stretch(Slot slot, LocalDate first, double unit) {
        double x = x(first, slot.first(), unit);
        return new Stretch(x, rounded(Math.max(3, x(first, slot.last().plusDays(1), unit) - x)));
    }

    /** The table that follows says all of it. */
    private static String fitting(String label, double room) {
        int most = (int) (room / LETTER);
        return label.length() <= most ? label : label.substring(0, most - 1).strip() + "…";
    }

    private static Stream<LocalDate> days(List<Row> rows) {
        return rows.stream()
                .flatMap(row -> Stream.concat(
                        Stream.of(row.planned(), row.expected())
                                .filter(Objects::nonNull)
                                .flatMap(slot -> Stream.of(slot.first(), slot.last())),
                        Stream.ofNullable(row.estimate())));
    }

    /** All months get their line, and those their name whose name covers no other and is not cut by the edge. */
    private static List<Month> months(LocalDate first, LocalDate last, double unit, int width) {
        List<Month> months = new ArrayList<>();
        double free = 0;
        for (LocalDate day = first; day.isBefore(last); day = day.plusMonths(1)) {
            double x = x(first, day, unit);
            boolean named = x >= free && (x <= width - NAME || months.isEmpty());
            free = named ? x + NAME : free;
            months.add(new Month(x, YearMonth.from(day), named));
        }
        return months;
    }

    private static double x(LocalDate first, LocalDate day, double unit) {
        return rounded(ChronoUnit.DAYS.between(first, day) * unit);
    }

    private static double rounded(double exact) {
        return Math.round(exact * 10) / 10.0;
    }
}
