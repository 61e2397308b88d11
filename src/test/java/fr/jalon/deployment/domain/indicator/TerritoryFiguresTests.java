package fr.jalon.deployment.domain.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.deployment.domain.indicator.TerritoryFigures.Figure;
import fr.jalon.deployment.domain.territory.Classes;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TerritoryFiguresTests {

    private static final LocalDate MAY = LocalDate.of(2026, 5, 31);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 30);

    private static Measure in(String territory, int amount, LocalDate day) {
        return Measure.in(territory, day, BigDecimal.valueOf(amount), null);
    }

    private static Figure figure(int amount, LocalDate day, int communes) {
        return new Figure(BigDecimal.valueOf(amount), day, communes, 0);
    }

    @Test
    void addUpCommunesWhereNothingIsSaidOfTheirDepartement() {
        TerritoryFigures figures = TerritoryFigures.of(
                List.of(
                        in("38185", 2, MAY),
                        in("38421", 3, JUNE),
                        in("DEP-29", 7, MAY),
                        in("29232", 100, JUNE),
                        in("97411", 1, MAY)),
                true);
        assertThat(figures.departements())
                .as("what is measured beside a département is told, not added")
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "38",
                        figure(5, JUNE, 2),
                        "29",
                        new Figure(BigDecimal.valueOf(7), MAY, 0, 1),
                        "974",
                        figure(1, MAY, 1)));
        assertThat(figures.elsewhere()).isEmpty();
        assertThat(figures.total())
                .hasValueSatisfying(total -> assertThat(total).isEqualByComparingTo("13"));
    }

    @Test
    void haveATotalWhereNothingCanCountTwice() {
        TerritoryFigures regions = TerritoryFigures.of(List.of(in("REG-01", 4, MAY), in("REG-84", 8, MAY)), true);
        assertThat(regions.total())
                .hasValueSatisfying(total -> assertThat(total).isEqualByComparingTo("12"));
        TerritoryFigures mixed = TerritoryFigures.of(List.of(in("REG-84", 4, MAY), in("200040715", 2, MAY)), true);
        assertThat(mixed.total()).as("the one may lie in the other").isEmpty();
    }

    @Test
    void spreadNoFigureOfARegionOrAnEpciOverDepartements() {
        TerritoryFigures figures =
                TerritoryFigures.of(List.of(in("REG-01", 4, MAY), in("200040715", 2, MAY), in("98735", 1, MAY)), true);
        assertThat(figures.departements()).isEmpty();
        assertThat(figures.elsewhere())
                .extracting(Measure::territory)
                .containsExactly("COM-98735", "EPCI-200040715", "REG-01");
    }

    @Test
    void addUpNoRates() {
        TerritoryFigures figures =
                TerritoryFigures.of(List.of(in("38185", 40, MAY), in("38421", 60, MAY), in("DEP-29", 50, MAY)), false);
        assertThat(figures.departements()).containsOnlyKeys("29");
        assertThat(figures.elsewhere()).hasSize(2);
        assertThat(adds("jeux")).isTrue();
        assertThat(adds("départements")).isTrue();
        assertThat(adds("% des communes")).isFalse();
        assertThat(adds("organismes")).as("one may be in two départements").isFalse();
    }

    private static boolean adds(String unit) {
        return Nature.guess("Jeux", unit).adds();
    }

    @Test
    void addUpOverStandards() {
        TerritoryFigures one = TerritoryFigures.of(List.of(in("DEP-38", 4, MAY), in("REG-84", 9, MAY)), true);
        TerritoryFigures other = TerritoryFigures.of(List.of(in("DEP-38", 1, JUNE), in("REG-84", 1, MAY)), true);
        TerritoryFigures sum = TerritoryFigures.sum(List.of(one, other));
        assertThat(sum.departements()).containsExactlyEntriesOf(Map.of("38", figure(5, JUNE, 0)));
        assertThat(sum.elsewhere()).extracting(Measure::amount).containsExactly(BigDecimal.valueOf(10));
    }

    @Test
    void fallIntoFourClassesWhoseBoundsAreFigures() {
        Classes classes = Classes.of(
                IntStream.rangeClosed(1, 8).mapToObj(BigDecimal::valueOf).toList());
        assertThat(classes.steps())
                .extracting(step -> step.from() + "-" + step.to())
                .containsExactly("1-2", "3-4", "5-6", "7-8");
        IntStream.rangeClosed(1, 8).forEach(each -> assertThat(classes.level(BigDecimal.valueOf(each)))
                .isEqualTo((each + 1) / 2));
    }

    @Test
    void haveNoMoreClassesThanFigures() {
        assertThat(Classes.of(List.of()).steps()).isEmpty();
        assertThat(Classes.of(Arrays.asList(BigDecimal.ZERO, new BigDecimal("0.00"), BigDecimal.TEN))
                        .steps())
                .hasSize(2);
    }
}
