package fr.jalon.standards.domain.cycle;

import static fr.jalon.standards.domain.cycle.Lives.CNIG;
import static fr.jalon.standards.domain.cycle.Lives.NOW;
import static fr.jalon.standards.domain.cycle.Lives.STANDARD;
import static fr.jalon.standards.domain.cycle.Lives.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import fr.jalon.shared.Actor;
import fr.jalon.shared.IllegalTransition;
import fr.jalon.shared.NotAllowed;
import fr.jalon.shared.NotFound;
import fr.jalon.shared.Role;
import fr.jalon.shared.RuleViolation;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Phases start, end and are planned; actions are done; a version is published. */
class CycleTests {

    @Test
    void runsThePhasesOfItsTrack() {
        assertThat(Lives.on("creation").cycle.phases()).hasSize(7);
        assertThat(Lives.on("patch").cycle.phases())
                .extracting(CyclePhase::key)
                .containsExactly("realisation", "validation", "deploiement");
    }

    @Test
    void startsAPhaseOnceTheOneBeforeHasEnded() {
        Lives life = Lives.on("creation");
        refused(() -> life.start("exploration", "2021-01-05"), "earlier-phase-not-ended");
        life.start("emergence", "2021-01-05");
        refused(() -> life.start("exploration", "2021-01-05"), "earlier-phase-not-ended");
        life.end("emergence", "2021-01-08").start("exploration", "2021-01-08");
        assertThat(life.cycle.phase("exploration").isRunning()).isTrue();
    }

    @Test
    void doesNotStartOrEndAPhaseTwice() {
        Lives life = Lives.on("creation").start("emergence", "2021-01-05");
        impossible(() -> life.start("emergence", "2021-01-06"));
        life.end("emergence", "2021-01-08");
        impossible(() -> life.end("emergence", "2021-01-09"));
        impossible(() -> life.end("exploration", "2021-01-09"));
        assertThat(life.cycle.phase("emergence").startedOn()).isEqualTo(day("2021-01-05"));
        assertThat(life.cycle.phase("emergence").endedOn()).isEqualTo(day("2021-01-08"));
    }

    @Test
    void doesNotEndAPhaseBeforeItStarts() {
        Lives life = Lives.on("creation").start("emergence", "2021-02");
        refused(() -> life.end("emergence", "2021-01-31"), "ends-before-start");
        assertThatNoException().isThrownBy(() -> life.end("emergence", "2021-02"));
    }

    @Test
    void keepsAPhaseBehindItsClosedGate() {
        Lives life = Lives.on("creation")
                .start("emergence", "2021-01-05")
                .end("emergence", "2021-01-06")
                .start("exploration", "2021-01-06")
                .end("exploration", "2021-02-01");
        refused(() -> life.start("initialisation", "2021-02-01"), "gate-not-passed");
        life.skip("need-acknowledged", "2021-02-01");
        assertThat(life.cycle.phase("initialisation").startedOn()).isEqualTo(day("2021-02-01"));
    }

    @Test
    void letsDeploymentOverlapValidationAndNoGateHoldsItBack() {
        Lives life = Lives.on("patch").start("realisation", "2021-01-05").end("realisation", "2021-01-20");
        refused(() -> life.start("deploiement", "2021-01-21"), "earlier-phase-not-ended");
        life.skip("draft-approved", "2021-01-20").start("deploiement", "2021-01-25");
        assertThat(life.cycle.phase("validation").isRunning()).isTrue();
        assertThat(life.cycle.phase("deploiement").isRunning()).isTrue();
    }

    @Test
    void refusesFactsOfTomorrow() {
        Lives life = Lives.on("creation");
        refused(() -> life.start("emergence", "2026-11-23"), "date-in-future");
        refused(() -> life.tick("state-need", "2026-11-23"), "date-in-future");
        assertThatNoException().isThrownBy(() -> life.start("emergence", "2026-11-22"));
        assertThatNoException().isThrownBy(() -> life.tick("state-need", "2026-11"));
    }

    @Test
    void knowsOnlyThePhasesDatesAndActionsOfItsTrack() {
        Lives life = Lives.on("patch");
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> life.start("emergence", "2021-01-05"));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> life.date("saisine", "2021-01-05"));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> life.action("state-need"));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> life.gate("need-acknowledged"));
    }

    @Test
    void plansOnceWithoutAReason() {
        Lives life = Lives.on("patch").plan("realisation", "2021-01-04", "2021-02-01", null);
        assertThat(life.cycle.phase("realisation").plan()).isEqualTo(Lives.span("2021-01-04", "2021-02-01"));
        assertThat(life.cycle.requests()).isEmpty();
    }

    @ParameterizedTest(name = "to {0}: {1} days")
    @CsvSource({"2021-02-15, 14", "2021-01-25, -7"})
    void plansAgainWithAReasonAndTellsTheSponsorHowFarItSlips(String end, int slippage) {
        Lives life = Lives.on("patch").plan("realisation", "2021-01-04", "2021-02-01", null);
        refused(() -> life.plan("realisation", "2021-01-04", end, " "), "replanning-needs-reason");
        assertThat(life.cycle.phase("realisation").plan()).isEqualTo(Lives.span("2021-01-04", "2021-02-01"));

        life.plan("realisation", "2021-01-04", end, "Un expert manque");

        CyclePhase phase = life.cycle.phase("realisation");
        assertThat(phase.plan().end()).isEqualTo(LocalDate.parse(end));
        assertThat(phase.firstPlan().end()).isEqualTo(LocalDate.parse("2021-02-01"));
        assertThat(phase.lateBecause()).isEqualTo("Un expert manque");
        assertThat(life.cycle.requests()).singleElement().satisfies(request -> {
            assertThat(request.kind()).isEqualTo(SponsorRequest.Kind.PLAN);
            assertThat(request.slippageDays()).isEqualTo(slippage);
            assertThat(request.isWaiting()).isTrue();
        });
    }

    @Test
    void asksNobodyWhenTheSamePlanIsSentAgain() {
        Lives life = Lives.on("patch")
                .plan("realisation", "2021-01-04", "2021-02-01", null)
                .plan("realisation", "2021-01-04", "2021-02-01", null);
        assertThat(life.cycle.requests()).isEmpty();
    }

    @Test
    void refusesAPlanThatRunsBackwards() {
        Lives life = Lives.on("patch");
        refused(() -> life.plan("realisation", "2021-02-02", "2021-02-01", null), "ends-before-start");
        life.plan("realisation", "2021-02-01", "2021-02-20", null);
        refused(() -> life.plan("validation", "2021-01-31", "2021-03-01", null), "phases-out-of-order");
        assertThat(life.cycle.phase("validation").isPlanned()).isFalse();
    }

    @Test
    void namesEveryMistakeOfAPlanAtOnce() {
        Lives life = Lives.on("patch").plan("realisation", "2021-01-04", "2021-02-01", null);
        Map<String, Span> spans = new LinkedHashMap<>();
        spans.put("realisation", Lives.span("2021-03-01", "2021-02-01"));
        spans.put("validation", Lives.span("2021-02-01", "2021-01-01"));
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> life.cycle.plan(spans, null, CNIG, Actor.SYSTEM, NOW))
                .satisfies(refusal -> assertThat(refusal.broken())
                        .extracting(RuleViolation.Broken::rule)
                        .containsExactlyInAnyOrder(
                                "ends-before-start",
                                "ends-before-start",
                                "replanning-needs-reason",
                                "phases-out-of-order"));
    }

    @Test
    void letsTheAssigneeDoTheActionWhateverTheirRole() {
        Lives life = Lives.on("patch");
        Actor member = new Actor(UUID.randomUUID(), "x", Set.of(), Map.of(STANDARD, Set.of(Role.MEMBER)));
        ThrowingCallable tick =
                () -> life.cycle.tick(life.action("think-versioning"), day("2021-01-06"), null, member, NOW);
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(tick);
        life.cycle.assign(life.action("think-versioning"), member.id(), null, Actor.SYSTEM, NOW);
        assertThatNoException().isThrownBy(tick);
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> life.cycle.tick(life.action("write-note"), day("2021-01-06"), null, member, NOW));
    }

    @Test
    void reopensOnlyWhatIsDone() {
        Lives life = Lives.on("patch");
        impossible(() -> life.cycle.reopen(life.action("think-versioning"), Actor.SYSTEM, NOW));
        life.tick("think-versioning", "2021-01-06");
        life.cycle.reopen(life.action("think-versioning"), Actor.SYSTEM, NOW);
        assertThat(life.cycle.progress("think-versioning").orElseThrow().isDone())
                .isFalse();
    }

    @Test
    void answersARequestOnce() {
        Lives life = Lives.on("patch");
        Actor sponsor = new Actor(UUID.randomUUID(), "x", Set.of(), Map.of(STANDARD, Set.of(Role.SPONSOR)));
        life.cycle.alertSponsor("Moyens insuffisants", Actor.SYSTEM, NOW);
        UUID request = life.cycle.requests().get(0).id();
        life.cycle.answer(request, SponsorRequest.Answer.AGREED, "Oui", sponsor, NOW);
        impossible(() -> life.cycle.answer(request, SponsorRequest.Answer.DISAGREED, "Non", sponsor, NOW));
        assertThat(life.cycle.requests().get(0).answer()).isEqualTo(SponsorRequest.Answer.AGREED);
    }

    @Test
    void publishesOnlyBehindTheGatesThatGuardPublication() {
        Lives life = Lives.on("patch");
        refused(() -> life.cycle.publish(day("2021-02-02"), CNIG, Actor.SYSTEM, NOW), "gate-not-passed");
        assertThat(life.cycle.state()).isEqualTo(CycleState.OPEN);
        life.passOver("commission-vote", "group-approval");
        life.decide("commission-vote", Outcome.FAVOURABLE, "2021-02-10");
        refused(() -> life.cycle.publish(day("2021-02-09"), CNIG, Actor.SYSTEM, NOW), "published-before-decision");
        life.cycle.publish(day("2021-02"), CNIG, Actor.SYSTEM, NOW);
        assertThat(life.cycle.state()).isEqualTo(CycleState.PUBLISHED);
    }

    static void refused(ThrowingCallable act, String... rules) {
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(act).satisfies(refusal -> assertThat(refusal.broken())
                .extracting(RuleViolation.Broken::rule)
                .isEqualTo(List.copyOf(Arrays.asList(rules))));
    }

    static void impossible(ThrowingCallable act) {
        assertThatExceptionOfType(IllegalTransition.class).isThrownBy(act);
    }
}
