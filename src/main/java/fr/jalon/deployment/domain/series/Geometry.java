package fr.jalon.deployment.domain.series;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Where a day and a figure stand in a drawing. */
public record Geometry(
        double left, double right, double top, double bottom, LocalDate first, LocalDate last, Scale scale) {

    /** A single day stands in the middle. */
    double x(LocalDate day) {
        long all = ChronoUnit.DAYS.between(first, last);
        double share = all == 0 ? 0.5 : (double) ChronoUnit.DAYS.between(first, day) / all;
        return rounded(left + share * (right - left));
    }

    double y(BigDecimal figure) {
        return rounded(bottom - scale.share(figure) * (bottom - top));
    }

    static double rounded(double exact) {
        return Math.round(exact * 10) / 10.0;
    }
}
