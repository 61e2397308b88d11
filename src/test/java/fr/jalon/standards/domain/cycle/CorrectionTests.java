package fr.jalon.standards.domain.cycle;

import static fr.jalon.standards.domain.cycle.Lives.CNIG;
import static fr.jalon.standards.domain.cycle.Lives.NOW;
import static fr.jalon.standards.domain.cycle.Lives.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.jalon.shared.Actor;
import fr.jalon.shared.IllegalTransition;
import fr.jalon.shared.NotAllowed;
import fr.jalon.shared.NotFound;
import fr.jalon.shared.RuleViolation;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What was entered by mistake is mended, and what would make the story false is refused. */
class CorrectionTests {

    @Test
    void correctsWhenAPhaseBeganAndEnded() {
        Cycle cycle = patch();
        cycle.correct("realisation", day("2021-01-04"), day("2021-01-19"), "Erreur", CNIG, Actor.SYSTEM, NOW);
        assertThat(cycle.phase("realisation").startedOn()).isEqualTo(day("2021-01-04"));
        assertThat(cycle.phase("realisation").endedOn()).isEqualTo(day("2021-01-19"));
    }

    @Test
    void opensAPhaseAgainThatWasEndedByMistake() {
        Cycle cycle = patch();
        cycle.correct("realisation", day("2021-01-05"), null, "Pas finie", CNIG, Actor.SYSTEM, NOW);
        assertThat(cycle.phase("realisation").isRunning()).isTrue();
    }

    @Test
    void refusesACorrectionThatCannotBe() {
        Cycle cycle = patch();
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> cycle.correct(
                        "realisation", day("2021-02-04"), day("2021-01-19"), "x", CNIG, Actor.SYSTEM, NOW));
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> cycle.correct("realisation", null, day("2021-01-19"), "x", CNIG, Actor.SYSTEM, NOW));
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> cycle.correct("realisation", null, null, "x", CNIG, Actor.ANONYMOUS, NOW));
        assertThat(cycle.phase("realisation").endedOn()).isEqualTo(day("2021-01-20"));
    }

    @Test
    void takesBackADecisionEnteredByMistake() {
        Cycle cycle = patch();
        var gate = PhaseRules.gateOf(cycle, CNIG, "draft-approved");
        cycle.takeBack(gate, "Mauvaise issue", CNIG, Actor.SYSTEM, NOW);
        assertThat(cycle.isPassed("draft-approved")).isFalse();
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> cycle.takeBack(gate, "Encore", CNIG, Actor.SYSTEM, NOW));
    }

    @Test
    void keepsADecisionOnWhichALaterOneRests() {
        Cycle cycle = patch();
        decide(cycle, "commission-vote", "2021-02-02");
        assertThatExceptionOfType(IllegalTransition.class)
                .isThrownBy(() ->
                        cycle.takeBack(PhaseRules.gateOf(cycle, CNIG, "draft-approved"), "x", CNIG, Actor.SYSTEM, NOW));
        assertThat(cycle.isPassed("draft-approved")).isTrue();
    }

    @Test
    void refusesADecisionDatedBeforeTheGateBeforeIt() {
        Cycle cycle = patch();
        decide(cycle, "commission-vote", "2021-02-02");
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> decide(cycle, "plenary-adoption", "2021-02-01"))
                .satisfies(refused -> assertThat(refused.broken())
                        .extracting(RuleViolation.Broken::rule)
                        .containsExactly("decided-before-earlier-gate"));
        assertThat(cycle.isPassed("plenary-adoption")).isFalse();
    }

    @Test
    void wantsToKnowWhyTheSponsorDisagrees() {
        SponsorRequest request = new SponsorRequest(SponsorRequest.Kind.PLAN, "Un expert manque", 14, null, NOW);
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> request.answer(SponsorRequest.Answer.DISAGREED, " ", null, NOW));
        assertThat(request.isWaiting()).isTrue();
        request.answer(SponsorRequest.Answer.DISAGREED, "L’été est exclu", null, NOW);
        assertThat(request.answer()).isEqualTo(SponsorRequest.Answer.DISAGREED);
    }

    private static Cycle patch() {
        Cycle cycle = Lives.on("patch")
                .start("realisation", "2021-01-05")
                .end("realisation", "2021-01-20")
                .date("first-draft", "2021-01-10")
                .cycle;
        decide(cycle, "draft-approved", "2021-01-20");
        return cycle;
    }

    private static void decide(Cycle cycle, String gate, String on) {
        cycle.decide(
                PhaseRules.gateOf(cycle, CNIG, gate),
                new Decision(Outcome.FAVOURABLE, day(on), null, null, java.util.List.of()),
                CNIG,
                Map.of(),
                Actor.SYSTEM,
                NOW);
    }
}
