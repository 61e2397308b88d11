package fr.jalon.deployment.domain.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScaleTests {

    private static Scale scale(String least, String most, boolean whole) {
        return Scale.holding(new BigDecimal(least), new BigDecimal(most), 5, whole);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "9 | 25 | true | 0 5 10 15 20 25",
                "0 | 0 | true | 0 1",
                "1 | 1 | true | 0 1",
                "3 | 3 | true | 0 1 2 3",
                "9000 | 9000 | true | 0 2000 4000 6000 8000 10000",
                "-3 | 7 | false | -4 -2 0 2 4 6 8",
                "-30 | -10 | false | -30 -20 -10 0",
                "0.02 | 0.13 | false | 0 0.05 0.1 0.15",
                "1 | 2 | true | 0 1 2",
                "1 | 2 | false | 0 0.5 1 1.5 2",
                "1 | 123456789012 | true | 0 50000000000 100000000000 150000000000",
            })
    void climbsInRoundStepsFromBelowAllToAboveAll(String least, String most, boolean whole, String steps) {
        assertThat(scale(least, most, whole).steps())
                .extracting(BigDecimal::toPlainString)
                .containsExactly(steps.split(" "));
    }

    @Test
    void holdsEveryFigureInAFewStepsWhateverTheFigures() {
        Random random = new Random(7);
        for (int turn = 0; turn < 10_000; turn++) {
            BigDecimal one = BigDecimal.valueOf(random.nextLong(-999_999_999L, 999_999_999L), random.nextInt(0, 7));
            BigDecimal other = BigDecimal.valueOf(random.nextLong(0, 999_999_999_999L), random.nextInt(0, 7));
            boolean whole = random.nextBoolean();
            Scale scale = Scale.holding(one.min(other), one.max(other), 5, whole);
            List<BigDecimal> steps = scale.steps();
            assertThat(steps).hasSizeBetween(2, 8);
            assertThat(scale.share(one)).isBetween(0.0, 1.0);
            assertThat(scale.share(other)).isBetween(0.0, 1.0);
            assertThat(steps).anyMatch(step -> step.signum() == 0);
            assertThat(steps.get(steps.size() - 1)).isEqualByComparingTo(scale.top());
            assertThat(scale.step().stripTrailingZeros().unscaledValue().intValueExact())
                    .isIn(1, 2, 5);
            if (whole) {
                assertThat(steps).allMatch(step -> step.stripTrailingZeros().scale() <= 0);
            }
        }
    }
}
