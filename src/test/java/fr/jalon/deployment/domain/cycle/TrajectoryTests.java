package fr.jalon.deployment.domain.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jalon.deployment.domain.wave.Roadmap;
import fr.jalon.shared.RuleViolation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TrajectoryTests {

    private static final UUID ONE = UUID.randomUUID();
    private static final LocalDate MONDAY = LocalDate.of(2026, 6, 1);

    private static Operation operation(String key, int days, String... after) {
        List<Part> people = List.of(new Part(ONE, Raci.ACCOUNTABLE), new Part(ONE, Raci.RESPONSIBLE));
        return new Operation(
                key,
                key,
                Operation.Kind.TECHNICAL,
                BigDecimal.valueOf(days),
                BigDecimal.ZERO,
                Set.of(after),
                0,
                people);
    }

    private static final ReferenceCycle CYCLE = new ReferenceCycle(
            List.of(operation("install", 2), operation("train", 1, "install"), operation("tell", 1)));

    private static Dated dated(String key, LocalDate began, LocalDate ended) {
        Operation one = CYCLE.operations().stream()
                .filter(each -> each.key().equals(key))
                .findFirst()
                .orElseThrow();
        return new Dated(one, null, Schedule.of(CYCLE, 0, MONDAY).slots().get(key), began, ended);
    }

    @Test
    void whatEndsLateMovesWhatWaitsForItAndNothingElse() {
        Schedule.Change change =
                Schedule.of(CYCLE, 0, MONDAY).happened("install", new Slot(MONDAY, MONDAY.plusDays(4)));
        assertThat(change.moved()).extracting(Schedule.Moved::key).containsExactlyInAnyOrder("install", "train");
        assertThat(change.schedule().slots().get("train").first()).isEqualTo(MONDAY.plusDays(7));
        assertThatThrownBy(() -> change.schedule().move("install", MONDAY.plusDays(14)))
                .as("what has begun moves no more")
                .isInstanceOf(RuleViolation.class);
    }

    @Test
    void whatThePilotTookReEstimatesTheNextWaves() {
        List<Dated> pilot = List.of(
                dated("install", MONDAY, MONDAY.plusDays(4)),
                dated("train", MONDAY.plusDays(7), null),
                dated("tell", null, null));
        Map<String, BigDecimal> factors = Trajectory.factors(pilot, 0);
        assertThat(factors).containsOnlyKeys("install");
        assertThat(factors.get("install")).isEqualByComparingTo("2.5");
        Schedule next = Schedule.of(CYCLE, 0, MONDAY);
        assertThat(next.end()).isEqualTo(MONDAY.plusDays(2));
        assertThat(Trajectory.estimatedEnd(next, factors)).isEqualTo(MONDAY.plusDays(7));
    }

    @Test
    void somebodyInTwoWavesWorksForBoth() {
        Schedule one = Schedule.of(CYCLE, 0, MONDAY);
        assertThat(one.loads()).singleElement().satisfies(load -> assertThat(load.days())
                .isEqualTo(4));
        assertThat(Trajectory.loads(List.of(one, one))).singleElement().satisfies(load -> {
            assertThat(load.days()).isEqualTo(8);
            assertThat(load.isTooMuch()).isTrue();
        });
    }

    @Test
    void anOperationThatOthersWaitForStays() {
        assertThatThrownBy(() -> CYCLE.without(operation("install", 2))).isInstanceOf(RuleViolation.class);
        assertThat(CYCLE.without(operation("train", 1)).keys()).containsExactly("install", "tell");
    }

    @Test
    void theRoadmapKeepsEverythingInsideTheDrawing() {
        List<Roadmap.Row> rows = List.of(
                new Roadmap.Row("Pilote", "done", new Slot(MONDAY, MONDAY.plusDays(40)), null),
                new Roadmap.Row(
                        "Suite", "planned", new Slot(MONDAY.plusDays(60), MONDAY.plusDays(80)), MONDAY.plusDays(95)));
        Roadmap drawn = Roadmap.of(rows, MONDAY.plusDays(10));
        assertThat(drawn.bars()).allSatisfy(bar -> {
            assertThat(bar.x()).isBetween(0.0, (double) Roadmap.WIDTH);
            assertThat(bar.x() + bar.width()).isLessThanOrEqualTo(Roadmap.WIDTH);
            assertThat(bar.y()).isLessThan(drawn.height());
        });
        assertThat(drawn.bars().get(1).estimate())
                .isGreaterThan(drawn.bars().get(1).x());
        assertThat(drawn.months()).hasSize(4);
        assertThat(drawn.now()).isPositive();
        assertThat(Roadmap.of(List.of(), MONDAY)).isNull();
    }
}
