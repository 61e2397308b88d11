package fr.jalon.deployment.domain.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The way of users through the stages, one bar for each indicator that has a stage and a measure. Bars compare within one
 * unit only: places and datasets have no common scale.
 *
 * @param steps by stage, the longest bar first within it
 */
public record Funnel(List<Step> steps) {

    /** Width of the longest bar. */
    public static final int WIDTH = 400;

    /** @param width of its bar, at least 2 so that little can be told from nothing */
    public record Step(String code, String name, Stage stage, BigDecimal amount, String unit, int width) {}

    /** An indicator to be drawn. */
    public record Measured(String code, Definition about, BigDecimal amount) {}

    public static Funnel of(List<Measured> all) {
        List<Measured> drawn = all.stream()
                .filter(one -> one.about().stage() != null && one.amount() != null)
                .toList();
        Map<String, BigDecimal> most = new HashMap<>();
        drawn.forEach(one -> most.merge(one.about().unit(), one.amount(), BigDecimal::max));
        return new Funnel(drawn.stream()
                .map(one -> step(one, most.get(one.about().unit())))
                .sorted(Comparator.comparing(Step::stage)
                        .thenComparing(Step::width, Comparator.reverseOrder())
                        .thenComparing(Step::name))
                .toList());
    }

    private static Step step(Measured one, BigDecimal most) {
        int width = one.amount().signum() <= 0
                ? 0
                : Math.max(
                        2,
                        one.amount()
                                .multiply(BigDecimal.valueOf(WIDTH))
                                .divide(most, 0, RoundingMode.HALF_UP)
                                .intValue());
        return new Step(
                one.code(),
                one.about().name(),
                one.about().stage(),
                one.amount(),
                one.about().unit(),
                width);
    }

    /** One bar compares with nothing. */
    public boolean isEmpty() {
        return steps.size() < 2;
    }
}
