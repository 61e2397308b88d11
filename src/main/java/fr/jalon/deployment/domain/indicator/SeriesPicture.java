package fr.jalon.deployment.domain.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A series as a line, with its ceiling and what is aimed at, in units of a drawing of 640 by 240. */
public record SeriesPicture(
        LocalDate first, LocalDate last, BigDecimal top, List<Point> points, Double ceiling, List<Point> targets) {

    public static final int WIDTH = 640;
    public static final int HEIGHT = 240;

    private static final int LEFT = 8;
    private static final int PLOT = HEIGHT - 16;
    private static final int MOST = 240;

    public record Point(double x, double y, LocalDate day, BigDecimal amount) {}

    /** Null when there is nothing to draw. */
    public static SeriesPicture of(List<Measure> measures, Definition about) {
        if (measures.isEmpty()) {
            return null;
        }
        List<LocalDate> days = Stream.concat(
                        measures.stream().map(Measure::day),
                        about.targets().stream().map(Target::dueOn))
                .sorted()
                .toList();
        LocalDate first = days.get(0);
        LocalDate last = days.get(days.size() - 1);
        BigDecimal top = Stream.of(
                        measures.stream().map(Measure::amount),
                        about.targets().stream().map(Target::amount),
                        Stream.ofNullable(about.ceiling()),
                        Stream.of(BigDecimal.ONE))
                .flatMap(each -> each)
                .max(BigDecimal::compareTo)
                .orElseThrow();
        Scale scale = new Scale(first, Math.max(1, ChronoUnit.DAYS.between(first, last)), top.doubleValue());
        return new SeriesPicture(
                first,
                last,
                top,
                thinned(measures).stream()
                        .map(one -> scale.point(one.day(), one.amount()))
                        .toList(),
                about.ceiling() == null ? null : scale.y(about.ceiling()),
                about.targets().stream()
                        .map(one -> scale.point(one.dueOn(), one.amount()))
                        .toList());
    }

    private record Scale(LocalDate first, long days, double top) {

        Point point(LocalDate day, BigDecimal amount) {
            double x = LEFT + ChronoUnit.DAYS.between(first, day) * (WIDTH - 2.0 * LEFT) / days;
            return new Point(rounded(x), y(amount), day, amount);
        }

        double y(BigDecimal amount) {
            return rounded(8 + PLOT - Math.max(0, amount.doubleValue()) * PLOT / top);
        }

        private static double rounded(double exact) {
            return Math.round(exact * 10) / 10.0;
        }
    }

    /** More points than the drawing has room for say nothing more; the last one always stays. */
    private static List<Measure> thinned(List<Measure> measures) {
        if (measures.size() <= MOST) {
            return measures;
        }
        List<Measure> kept = new ArrayList<>();
        for (int i = 0; i < MOST; i++) {
            kept.add(measures.get((int) ((long) i * (measures.size() - 1) / (MOST - 1))));
        }
        return kept;
    }

    /** The line as the attribute of a polyline. */
    public String line() {
        return points.stream()
                .map(point -> String.format(Locale.ROOT, "%.1f,%.1f", point.x(), point.y()))
                .collect(Collectors.joining(" "));
    }
}
