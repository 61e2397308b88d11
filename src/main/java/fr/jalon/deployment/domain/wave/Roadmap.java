package fr.jalon.deployment.domain.wave;

import fr.jalon.deployment.domain.cycle.Slot;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Bars along months, in units of a drawing 720 wide.
 *
 * @param height of the whole drawing
 * @param now where today is, or null where it is outside
 */
public record Roadmap(int height, List<Month> months, List<Bar> bars, Double now) {

    public static final int WIDTH = 720;

    private static final int TOP = 28;
    private static final int ROW = 44;
    private static final int MOST_MONTHS = 18;

    /**
     * What a bar is about.
     *
     * @param kind word the style sheet knows: how it stands
     * @param estimate when it would end as the pilot did, or null
     */
    public record Row(String label, String kind, Slot planned, LocalDate estimate) {}

    public record Month(double x, YearMonth month, boolean named) {}

    public record Bar(String label, String kind, double x, double width, int y, Double estimate, boolean labelRight) {

        /** Where its name stands: at its right end for a bar far to the right. */
        public double textX() {
            return labelRight ? x + width : x;
        }
    }

    /** Null when there is nothing to draw. */
    public static Roadmap of(List<Row> rows, LocalDate today) {
        if (rows.isEmpty()) {
            return null;
        }
        LocalDate first = days(rows).min(LocalDate::compareTo).orElseThrow().withDayOfMonth(1);
        LocalDate end = days(rows).max(LocalDate::compareTo).orElseThrow();
        LocalDate last = YearMonth.from(end).atEndOfMonth().plusDays(1);
        double unit = (double) WIDTH / ChronoUnit.DAYS.between(first, last);
        List<Bar> bars = new ArrayList<>();
        for (Row row : rows) {
            double x = x(first, row.planned().first(), unit);
            double width = Math.max(3, x(first, row.planned().last().plusDays(1), unit) - x);
            Double estimate =
                    row.estimate() == null ? null : x(first, row.estimate().plusDays(1), unit);
            int y = TOP + bars.size() * ROW;
            bars.add(new Bar(row.label(), row.kind(), x, rounded(width), y, estimate, x > WIDTH * 0.6));
        }
        Double now = today.isBefore(first) || today.isAfter(last) ? null : x(first, today, unit);
        return new Roadmap(TOP + rows.size() * ROW, months(first, last, unit), bars, now);
    }

    private static Stream<LocalDate> days(List<Row> rows) {
        return rows.stream()
                .flatMap(row -> Stream.of(row.planned().first(), row.planned().last(), row.estimate()))
                .filter(day -> day != null);
    }

    /** All months get their line; when there are many, only some get their name. */
    private static List<Month> months(LocalDate first, LocalDate last, double unit) {
        int step = (int) (ChronoUnit.MONTHS.between(first, last) / MOST_MONTHS) * 3 + 1;
        List<Month> months = new ArrayList<>();
        for (LocalDate day = first; day.isBefore(last); day = day.plusMonths(1)) {
            months.add(new Month(x(first, day, unit), YearMonth.from(day), months.size() % step == 0));
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
