package fr.jalon.deployment.domain.series;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;

/** An axis in round steps (1, 2 or 5 times a power of ten) that holds every figure, and zero. */
public record Scale(BigDecimal bottom, BigDecimal top, BigDecimal step) {

    private static final List<BigDecimal> ROUND =
            Stream.of(1, 2, 5, 10).map(BigDecimal::valueOf).toList();

    /**
     * @param parts how many steps there are at most between the least and the most
     * @param whole the figures count things: there is no step of a half
     */
    public static Scale holding(BigDecimal least, BigDecimal most, int parts, boolean whole) {
        BigDecimal low = least.min(BigDecimal.ZERO);
        BigDecimal high = most.max(BigDecimal.ZERO);
        if (low.compareTo(high) == 0) {
            high = BigDecimal.ONE;
        }
        BigDecimal step = round(high.subtract(low).divide(BigDecimal.valueOf(parts), 12, RoundingMode.HALF_UP));
        if (whole) {
            step = step.max(BigDecimal.ONE);
        }
        return new Scale(edge(low, step, RoundingMode.FLOOR), edge(high, step, RoundingMode.CEILING), step);
    }

    /** The least round number that is not below. */
    private static BigDecimal round(BigDecimal exact) {
        BigDecimal unit = BigDecimal.ONE.scaleByPowerOfTen(exact.precision() - exact.scale() - 1);
        return ROUND.stream()
                .map(unit::multiply)
                .filter(one -> one.compareTo(exact) >= 0)
                .findFirst()
                .orElseThrow();
    }

    private static BigDecimal edge(BigDecimal figure, BigDecimal step, RoundingMode towards) {
        return figure.divide(step, 0, towards).multiply(step);
    }

    /** From the bottom to the top. */
    public List<BigDecimal> steps() {
        return Stream.iterate(bottom, one -> one.compareTo(top) <= 0, one -> one.add(step))
                .map(BigDecimal::stripTrailingZeros)
                .toList();
    }

    /** Where it stands: 0 at the bottom, 1 at the top. */
    public double share(BigDecimal figure) {
        return figure.subtract(bottom).doubleValue() / top.subtract(bottom).doubleValue();
    }
}
