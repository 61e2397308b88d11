package fr.jalon.standards.domain.cycle;

import static fr.jalon.standards.domain.cycle.CycleTests.impossible;
import static fr.jalon.standards.domain.cycle.CycleTests.refused;
import static fr.jalon.standards.domain.cycle.Lives.CNIG;
import static fr.jalon.standards.domain.cycle.Lives.NOW;
import static fr.jalon.standards.domain.cycle.Lives.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.jalon.shared.Actor;
import fr.jalon.shared.Message;
import fr.jalon.shared.NotFound;
import fr.jalon.shared.PartialDate;
import fr.jalon.standards.GateEvidence.Answer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What a gate asks for, what bodies decide at it, what is passed over, left out and lifted. */
class GateTests {

    @Test
    void saysOfEachConditionWhetherItIsMetMissingOrPassedOver() {
        Lives life =
                Lives.on("creation").date("saisine", "2021-01-05").passOver("need-acknowledged", "existing-searched");
        assertThat(states(life, "need-acknowledged", null))
                .isEqualTo(Map.of(
                        "referral-recorded", GateReview.State.MET,
                        "decision-after-referral", GateReview.State.MET,
                        "existing-searched", GateReview.State.PASSED_OVER));
        assertThat(states(life, "need-acknowledged", "2021-01-04").get("decision-after-referral"))
                .isEqualTo(GateReview.State.MISSING);
    }

    @Test
    void refusesAFavourableDecisionWithOneRulePerMissingCondition() {
        Lives life = Lives.on("creation");
        refused(
                () -> life.decide("need-acknowledged", Outcome.FAVOURABLE, "2021-01-10"),
                "referral-recorded",
                "decision-after-referral",
                "existing-searched");
        assertThat(life.cycle.decisions()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Outcome.class,
            names = {"POSTPONED", "REFUSED", "CHANGES_WITH_RETURN", "CHANGES_WITHOUT_RETURN"})
    void recordsAnUnfavourableDecisionWhateverIsMissing(Outcome outcome) {
        Lives life = Lives.on("creation");
        String[] wanted = outcome.asksForSomething() ? new String[] {"Préciser le besoin"} : new String[0];
        assertThat(life.decide("need-acknowledged", outcome, "2021-01-10", wanted))
                .isFalse();
        assertThat(life.cycle.isPassed("need-acknowledged")).isFalse();
    }

    @Test
    void asksForReservationsWithTheOutcomesThatHoldSome() {
        Lives life = Lives.on("patch").date("first-draft", "2021-01-05");
        refused(
                () -> life.decide("draft-approved", Outcome.FAVOURABLE_WITH_RESERVATIONS, "2021-01-10"),
                "reservations-needed");
        refused(
                () -> life.decide("draft-approved", Outcome.FAVOURABLE, "2021-01-10", "Corriger la page 3"),
                "reservations-unexpected");
    }

    @Test
    void movesTheLineOnTheDayOfTheDecision() {
        Lives life = Lives.on("patch").start("realisation", "2021-01-05").date("first-draft", "2021-01-06");
        assertThat(life.decide("draft-approved", Outcome.FAVOURABLE_WITH_RESERVATIONS, "2021-01-20", "Page 3"))
                .isTrue();
        assertThat(life.cycle.phase("realisation").endedOn()).isEqualTo(day("2021-01-20"));
        assertThat(life.cycle.phase("validation").startedOn()).isEqualTo(day("2021-01-20"));
        impossible(() -> life.decide("draft-approved", Outcome.REFUSED, "2021-01-21"));
    }

    @Test
    void opensAfterChangesWithoutReturnOnceTheyAreAllMade() {
        Lives life = Lives.on("patch").start("realisation", "2021-01-05").date("first-draft", "2021-01-06");
        life.decide("draft-approved", Outcome.CHANGES_WITHOUT_RETURN, "2021-01-20", "Page 3", "Page 7");
        List<UUID> wanted = life.cycle.decisions().get(0).reservations().stream()
                .map(Reservation::id)
                .toList();

        assertThat(lift(life, wanted.get(0), "2021-01-22")).isEmpty();
        assertThat(life.cycle.isPassed("draft-approved")).isFalse();
        assertThat(lift(life, wanted.get(1), "2021-01-25")).isPresent();

        assertThat(life.cycle.isPassed("draft-approved")).isTrue();
        assertThat(life.cycle.phase("validation").startedOn()).isEqualTo(day("2021-01-25"));
    }

    @Test
    void staysClosedAfterChangesWithReturnEvenOnceTheyAreMade() {
        Lives life = Lives.on("patch").date("first-draft", "2021-01-06");
        life.decide("draft-approved", Outcome.CHANGES_WITH_RETURN, "2021-01-20", "Page 3");
        UUID wanted = life.cycle.decisions().get(0).reservations().get(0).id();
        assertThat(lift(life, wanted, "2021-01-22")).isEmpty();
        assertThat(life.cycle.isPassed("draft-approved")).isFalse();
        assertThat(life.decide("draft-approved", Outcome.FAVOURABLE, "2021-02-01"))
                .isTrue();
    }

    @Test
    void liftsAReservationOnceAndNotBeforeItWasMade() {
        Lives life = Lives.on("patch").date("first-draft", "2021-01-06");
        life.decide("draft-approved", Outcome.FAVOURABLE_WITH_RESERVATIONS, "2021-01-20", "Page 3");
        UUID held = life.cycle.decisions().get(0).reservations().get(0).id();
        refused(() -> lift(life, held, "2021-01-19"), "lifted-before-decision");
        lift(life, held, "2021-01-20");
        impossible(() -> lift(life, held, "2021-01-21"));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> lift(life, UUID.randomUUID(), "2021-01-21"));
    }

    @Test
    void leavesAGateOutOnlyWhereTheTrackLetsIt() {
        refused(() -> Lives.on("creation").skip("commission-vote", "2021-01-05"), "gate-not-skippable");
        refused(() -> Lives.on("major-revision").skip("plenary-adoption", "2021-01-05"), "gate-not-skippable");
        Lives life = Lives.on("minor-revision").skip("commission-vote", "2021-01-05");
        assertThat(life.cycle.isPassed("commission-vote")).isTrue();
        impossible(() -> life.skip("commission-vote", "2021-01-06"));
    }

    @Test
    void passesOverAConditionOnceAndOnlyOneThatIsAskedFor() {
        Lives life = Lives.on("patch").passOver("draft-approved", "draft-shared");
        impossible(() -> life.passOver("draft-approved", "draft-shared"));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> life.passOver("draft-approved", "call-length"));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> life.passOver("commission-vote", "call-length"));
        life.date("call-opening", "2021-01-05").passOver("commission-vote", "call-length");
        assertThat(life.cycle.passOver("commission-vote", "call-length")).isPresent();
    }

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource({
        "2024-05-06, 2024-06-05, true",
        "2024-05-06, 2024-06-04, false",
        "2024-05-06, 2024-05-25, false",
        // From the 31st, a month later is the last day of February, and the call may end the day before it.
        "2023-01-31, 2023-02-27, true",
        "2023-01-31, 2023-02-26, false",
        "2024-01-31, 2024-02-28, true",
        "2024-01-31, 2024-02-27, false",
        "2024-02-29, 2024-03-28, true",
        "2024-02-29, 2024-03-27, false",
        "2023-12-15, 2024-01-14, true",
        "2023-12-15, 2024-01-13, false",
        // A date that is not known to the day never refutes what some day of it satisfies.
        "2024-05, 2024-06-04, true",
        "2024-05, 2024-05-30, false",
        "2024-05-06, 2024-06, true",
        "2024-05-06, 2024-05, false",
        "2024, 2024, true",
    })
    void wantsACallOfOneMonth(String from, String until, boolean longEnough) {
        Lives life = Lives.on("creation").date("call-opening", from).date("call-closing", until);
        assertThat(states(life, "commission-vote", "2025-01-15").get("call-length"))
                .isEqualTo(longEnough ? GateReview.State.MET : GateReview.State.MISSING);
    }

    @ParameterizedTest(name = "call until {0}, decided {1}: {2}")
    @CsvSource({
        "2024-06-30, 2024-06-29, false",
        "2024-06-30, 2024-06-30, true",
        "2024-06-30, 2024-06, true",
        "2024-06-30, 2024-05, false",
        "2024-06, 2024-06-01, true",
        "2024-06, 2024-05-31, false",
    })
    void wantsNoDecisionBeforeTheCallEnds(String until, String decided, boolean lateEnough) {
        Lives life = Lives.on("creation").date("call-opening", "2024-01-01").date("call-closing", until);
        assertThat(states(life, "commission-vote", decided).get("decision-after-call"))
                .isEqualTo(lateEnough ? GateReview.State.MET : GateReview.State.MISSING);
    }

    @Test
    void asksForACallOnAMinorRevisionOnlyOnceOneIsOpened() {
        Lives life = Lives.on("minor-revision");
        assertThat(states(life, "commission-vote", null)).doesNotContainKeys("call-length", "decision-after-call");
        life.date("call-opening", "2024-05-06");
        assertThat(states(life, "commission-vote", null)).containsKeys("call-length", "decision-after-call");
        life.date("call-opening", null);
        assertThat(states(life, "commission-vote", null)).doesNotContainKey("call-length");
    }

    @Test
    void refusesACallThatEndsBeforeItOpens() {
        Lives life = Lives.on("creation").date("call-opening", "2024-05-06");
        refused(() -> life.date("call-closing", "2024-05-05"), "ends-before-start");
        life.date("call-closing", "2024-05-06");
        refused(() -> life.date("call-opening", "2024-05-07"), "ends-before-start");
    }

    @Test
    void believesTheModulesThatKnowTheFactsBeforeTheDatesOnRecord() {
        Lives life = Lives.on("creation").date("call-opening", "2024-05-06").date("call-closing", "2024-06-30");
        Answer short20 = new Answer(false, Message.of("x"), "/appels/1");
        GateReview review = life.cycle.review(life.gate("commission-vote"), CNIG, null, Map.of("call-length", short20));
        assertThat(review.missing())
                .filteredOn(point -> point.condition().key().equals("call-length"))
                .singleElement()
                .satisfies(point -> assertThat(point.href()).isEqualTo("/appels/1"));
    }

    private static Optional<?> lift(Lives life, UUID reservation, String on) {
        return life.cycle.lift(reservation, day(on), "Fait", CNIG, Actor.SYSTEM, NOW);
    }

    private static Map<String, GateReview.State> states(Lives life, String gate, String decidedOn) {
        PartialDate on = decidedOn == null ? null : day(decidedOn);
        Map<String, GateReview.State> states = new java.util.HashMap<>();
        life.cycle
                .review(life.gate(gate), CNIG, on, Map.of())
                .points()
                .forEach(point -> states.put(point.condition().key(), point.state()));
        return states;
    }
}
