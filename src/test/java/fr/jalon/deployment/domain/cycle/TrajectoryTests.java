package fr.jalon.deployment.domain.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jalon.deployment.domain.wave.Roadmap;
import fr.jalon.deployment.domain.wave.WaveDates;
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
        Slot planned = Schedule.of(CYCLE, 0, MONDAY).slots().get(key);
        Slot expected = began == null ? planned : new Slot(began, ended == null ? planned.last() : ended);
        return new Dated(one, null, planned, expected, began, ended);
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
        List<Dated> planned =
                List.of(dated("install", null, null), dated("train", null, null), dated("tell", null, null));
        assertThat(Trajectory.estimatedEnd(planned, 0, MONDAY, LocalDate.MIN, factors))
                .isEqualTo(MONDAY.plusDays(7));
        List<Dated> begun =
                List.of(dated("install", MONDAY, null), dated("train", null, null), dated("tell", null, null));
        assertThat(Trajectory.estimatedEnd(begun, 0, MONDAY, LocalDate.MIN, factors))
                .as("an operation that runs is expected to take what the pilot took")
                .isEqualTo(MONDAY.plusDays(7));
    }

    @Test
    void thePlanStandsBesideWhatHappens() {
        Dated late = dated("install", MONDAY.plusDays(4), MONDAY.plusDays(8));
        assertThat(late.planned()).isEqualTo(new Slot(MONDAY, MONDAY.plusDays(1)));
        assertThat(late.slip()).as("from Tuesday to Tuesday").isEqualTo(5);
        assertThat(dated("tell", MONDAY, MONDAY).slip()).isZero();
        Dated unknown = new Dated(late.operation(), null, null, late.expected(), late.began(), late.ended());
        assertThat(unknown.slip()).as("of the past, whose plan nobody told").isZero();
        assertThat(WaveDates.of(List.of(late, dated("train", null, null)), MONDAY, null))
                .isEqualTo(new WaveDates(
                        new Slot(MONDAY, MONDAY.plusDays(2)),
                        new Slot(MONDAY.plusDays(2), MONDAY.plusDays(8)),
                        MONDAY.plusDays(4),
                        null,
                        null));
    }

    /** Nothing that has not happened is to be expected on a day that is over. */
    @Test
    void whatIsExpectedIsNeverBehindUs() {
        LocalDate later = MONDAY.plusDays(21);
        List<Dated> nothing =
                List.of(dated("install", null, null), dated("train", null, null), dated("tell", null, null));
        Schedule waiting = Trajectory.schedule(nothing, 0, MONDAY, later);
        assertThat(waiting.slots().get("install")).isEqualTo(new Slot(later, later.plusDays(1)));
        assertThat(waiting.slots().get("train").first()).isEqualTo(later.plusDays(2));
        Dated seen = nothing.get(0).expecting(waiting.slots().get("install"));
        assertThat(seen.slip()).as("three weeks of five days").isEqualTo(15);

        List<Dated> running =
                List.of(dated("install", MONDAY, null), dated("train", null, null), dated("tell", MONDAY, MONDAY));
        Schedule slow = Trajectory.schedule(running, 0, MONDAY, later);
        assertThat(slow.slots().get("install")).isEqualTo(new Slot(MONDAY, later));
        assertThat(slow.slots().get("train").first()).isEqualTo(later.plusDays(1));
        assertThat(slow.slots().get("tell")).isEqualTo(new Slot(MONDAY, MONDAY));
        assertThat(Trajectory.schedule(nothing, 0, later.plusDays(7), later).slots())
                .as("what is planned for later stays")
                .isEqualTo(Trajectory.schedule(nothing, 0, later.plusDays(7)).slots());

        Dated told = new Dated(CYCLE.operations().get(0), null, null, new Slot(MONDAY, MONDAY), MONDAY, null);
        assertThat(Trajectory.schedule(List.of(told), 0, MONDAY, later)
                        .slots()
                        .get("install")
                        .last())
                .as("of the past, whose plan nobody told")
                .isEqualTo(MONDAY.plusDays(1));
    }

    @Test
    void whatShouldHaveBegunIsLateBeforeItShouldBeOver() {
        Dated waiting = dated("install", null, null);
        assertThat(waiting.isLate(MONDAY)).isFalse();
        assertThat(waiting.isLate(MONDAY.plusDays(1))).isTrue();
        assertThat(dated("install", MONDAY, null).isLate(MONDAY.plusDays(1))).isFalse();
        assertThat(dated("install", MONDAY, null).isLate(MONDAY.plusDays(2))).isTrue();
        assertThat(dated("install", MONDAY, MONDAY).isLate(MONDAY.plusDays(9))).isFalse();
    }

    @Test
    void realDatesThatContradictADependencyAreTakenAndSaid() {
        Dated install = dated("install", MONDAY, MONDAY.plusDays(2));
        assertThat(dated("train", MONDAY.plusDays(1), null).begunBefore(List.of(install)))
                .extracting(Operation::key)
                .containsExactly("install");
        assertThat(dated("train", MONDAY.plusDays(2), null).begunBefore(List.of(install)))
                .as("the same day is a handover")
                .isEmpty();
        assertThat(dated("train", MONDAY.plusDays(2), null).begunBefore(List.of(dated("install", MONDAY, null))))
                .hasSize(1);
        assertThat(dated("tell", MONDAY, null).begunBefore(List.of(dated("install", null, null))))
                .as("it waits for nothing")
                .isEmpty();
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
                new Roadmap.Row("Pilote", "done", null, new Slot(MONDAY, MONDAY.plusDays(40)), null),
                new Roadmap.Row(
                        "Suite",
                        "planned",
                        new Slot(MONDAY.plusDays(50), MONDAY.plusDays(70)),
                        new Slot(MONDAY.plusDays(60), MONDAY.plusDays(80)),
                        MONDAY.plusDays(95)));
        Roadmap drawn = Roadmap.of(rows, MONDAY.plusDays(10));
        assertThat(drawn.bars()).allSatisfy(bar -> {
            assertThat(bar.expected().x()).isBetween(0.0, (double) Roadmap.WIDTH);
            assertThat(bar.expected().x() + bar.expected().width()).isLessThanOrEqualTo(Roadmap.WIDTH);
            assertThat(bar.y()).isLessThan(drawn.height());
        });
        Roadmap.Bar next = drawn.bars().get(1);
        assertThat(next.planned().x()).isLessThan(next.expected().x());
        assertThat(next.estimate()).isGreaterThan(next.expected().x());
        assertThat(drawn.months()).hasSize(4);
        assertThat(drawn.now()).isPositive();
        assertThat(Roadmap.of(List.of(), MONDAY)).isNull();
    }

    @Test
    void theRoadmapOfAPhoneIsNarrowAndCutsNoMonthNorLaysOneOverAnother() {
        Slot year = new Slot(MONDAY, MONDAY.plusDays(700));
        Roadmap drawn = Roadmap.of(
                List.of(
                        new Roadmap.Row(
                                "Une vague dont le nom est vraiment très long pour un téléphone",
                                "done",
                                null,
                                year,
                                null),
                        new Roadmap.Row(
                                "Suite", "planned", null, new Slot(MONDAY.plusDays(690), MONDAY.plusDays(700)), null)),
                MONDAY);
        assertThat(drawn.narrow().narrow()).isNull();
        for (Roadmap one : List.of(drawn, drawn.narrow())) {
            List<Double> named = one.months().stream()
                    .filter(Roadmap.Month::named)
                    .map(Roadmap.Month::x)
                    .toList();
            assertThat(named).hasSizeGreaterThan(1).allMatch(x -> x + 90 <= one.width());
            for (int i = 1; i < named.size(); i++) {
                assertThat(named.get(i) - named.get(i - 1)).isGreaterThan(90);
            }
            assertThat(one.bars()).allSatisfy(bar -> {
                assertThat(bar.expected().x() + bar.expected().width()).isLessThanOrEqualTo(one.width() + 0.1);
                assertThat(bar.label().length() * 7).isLessThanOrEqualTo(one.width());
            });
        }
    }
}
