package fr.jalon.deployment.domain.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The funnel of users, stage by stage. */
class FunnelTests {

    private static Funnel.Measured measured(String name, String unit, Stage stage, Integer amount) {
        Definition about =
                new Definition(name, unit, null, "source", null, null, Frequency.YEARLY, stage, null, null, List.of());
        return new Funnel.Measured(name, about, amount == null ? null : BigDecimal.valueOf(amount));
    }

    @Test
    void goesFromAcquisitionToImpactAndComparesWithinOneUnit() {
        Funnel funnel = Funnel.of(List.of(
                measured("lieux", "lieux", Stage.IMPACT, 9000),
                measured("publiés", "jeux", Stage.ACTIVATION, 9),
                measured("trouvés", "jeux", Stage.ACQUISITION, 20),
                measured("visites", "visites", Stage.RETENTION, null),
                measured("sans étape", "jeux", null, 50)));
        assertThat(funnel.steps()).extracting(Funnel.Step::code).containsExactly("trouvés", "publiés", "lieux");
        assertThat(funnel.steps()).extracting(Funnel.Step::width).containsExactly(100, 45, null);
    }

    @Test
    void isNotDrawnForOneBarAndShowsLittleAsMoreThanNothing() {
        assertThat(Funnel.of(List.of(measured("a", "jeux", Stage.ACQUISITION, 3)))
                        .isEmpty())
                .isTrue();
        Funnel funnel = Funnel.of(List.of(
                measured("a", "jeux", Stage.ACQUISITION, 100000),
                measured("b", "jeux", Stage.ACTIVATION, 1),
                measured("c", "jeux", Stage.RETENTION, 0)));
        assertThat(funnel.steps()).extracting(Funnel.Step::width).containsExactly(100, 1, 0);
    }
}
