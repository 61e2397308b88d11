package fr.jalon.deployment.domain.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The way of users through the stages, one line for each indicator that has a stage and a measure. Bars compare within one
 * unit only, for places and datasets have no common scale; what is alone in its unit has none.
 *
 * @param steps by stage, the largest figure first within it
 */
public record Funnel(List<Step> steps) {

    /** Width of the longest bar, and of the least that can be told from nothing, in hundredths. */
    private static final int WIDTH = 100;

    private static final int LEAST = 1;

    /** @param width of its bar in hundredths of the longest one of its unit; null for none */
    public record Step(String code, String name, Stage stage, BigDecimal amount, String unit, Integer width) {

        /** Bars stand in the middle, as in a funnel. */
        public String left() {
            return (WIDTH - width) / 2.0 + "%";
        }

        public String wide() {
            return width + "%";
        }
    }

    /** An indicator to be drawn. */
    public record Measured(String code, Definition about, BigDecimal amount) {}

    public static Funnel of(List<Measured> all) {
        Map<String, List<Measured>> byUnit = all.stream()
                .filter(one -> one.about().stage() != null && one.amount() != null)
                .collect(Collectors.groupingBy(one -> one.about().unit()));
        return new Funnel(byUnit.values().stream()
                .flatMap(Funnel::steps)
                .sorted(Comparator.comparing(Step::stage)
                        .thenComparing(Step::amount, Comparator.reverseOrder())
                        .thenComparing(Step::name))
                .toList());
    }

    private static Stream<Step> steps(List<Measured> ofUnit) {
        BigDecimal most =
                ofUnit.stream().map(Measured::amount).max(BigDecimal::compareTo).orElseThrow();
        return ofUnit.stream()
                .map(one -> new Step(
                        one.code(),
                        one.about().name(),
                        one.about().stage(),
                        one.amount(),
                        one.about().unit(),
                        ofUnit.size() < 2 ? null : width(one.amount(), most)));
    }

    private static int width(BigDecimal amount, BigDecimal most) {
        return amount.signum() <= 0
                ? 0
                : Math.max(
                        LEAST,
                        amount.multiply(BigDecimal.valueOf(WIDTH))
                                .divide(most, 0, RoundingMode.HALF_UP)
                                .intValue());
    }

    /** One line is no way. */
    public boolean isEmpty() {
        return steps.size() < 2;
    }
}
