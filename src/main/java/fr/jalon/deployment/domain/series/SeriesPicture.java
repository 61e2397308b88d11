package fr.jalon.deployment.domain.series;

import fr.jalon.deployment.domain.indicator.Definition;
import fr.jalon.deployment.domain.indicator.Measure;
import java.util.List;

/**
 * A series by its dates, over a round scale, with what it began at, what is aimed at and what it can reach at most.
 *
 * @param grid heights of the round figures
 * @param years where a year begins
 * @param line of the measures, as the points of a polyline
 * @param rules lines that are no measures: {@code baseline}, {@code ceiling}, {@code target}
 * @param marks {@code point}, the {@code last} one, {@code target}: told apart by their form
 */
public record SeriesPicture(
        Size size,
        Geometry plot,
        List<Double> grid,
        List<Double> years,
        String line,
        List<Rule> rules,
        List<Mark> marks,
        List<Label> labels) {

    /** @param path as SVG wants it */
    public record Rule(String kind, String path) {}

    public record Mark(String kind, double x, double y) {}

    /** Null when there is nothing to draw. */
    public static SeriesPicture of(List<Measure> series, Definition about, Size size, SeriesWords words) {
        return series.isEmpty() ? null : new SeriesDrawing(series, about, size, words).picture();
    }

    /** Where nothing is. */
    public double zero() {
        return plot.y(java.math.BigDecimal.ZERO);
    }
}
