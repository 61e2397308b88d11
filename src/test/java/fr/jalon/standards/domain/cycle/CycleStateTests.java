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
import fr.jalon.shared.Role;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every act in every state, the forbidden cells included. */
class CycleStateTests {

    private static final Map<CycleAction, Set<CycleState>> ALLOWED = Map.ofEntries(
            Map.entry(CycleAction.PLAN, EnumSet.of(CycleState.OPEN, CycleState.PUBLISHED)),
            Map.entry(CycleAction.MOVE, EnumSet.of(CycleState.OPEN, CycleState.PUBLISHED)),
            Map.entry(CycleAction.WORK, EnumSet.of(CycleState.OPEN, CycleState.PUBLISHED)),
            Map.entry(CycleAction.ASSIGN, EnumSet.of(CycleState.OPEN, CycleState.PUBLISHED)),
            Map.entry(CycleAction.DECIDE, EnumSet.of(CycleState.OPEN, CycleState.PUBLISHED)),
            Map.entry(CycleAction.PASS_OVER, EnumSet.of(CycleState.OPEN, CycleState.PUBLISHED)),
            Map.entry(CycleAction.LIFT, EnumSet.allOf(CycleState.class)),
            Map.entry(CycleAction.ALERT, EnumSet.of(CycleState.OPEN, CycleState.PUBLISHED)),
            Map.entry(CycleAction.ANSWER, EnumSet.of(CycleState.OPEN, CycleState.PUBLISHED)),
            Map.entry(CycleAction.PUBLISH, EnumSet.of(CycleState.OPEN)),
            Map.entry(CycleAction.ABANDON, EnumSet.of(CycleState.OPEN)),
            Map.entry(CycleAction.CLOSE, EnumSet.of(CycleState.PUBLISHED)),
            Map.entry(CycleAction.OPEN, EnumSet.noneOf(CycleState.class)));

    /** May do everything, so that only the state can refuse. */
    private static final Actor EVERYBODY = new Actor(
            UUID.randomUUID(),
            "Tous les rôles",
            EnumSet.copyOf(Role.everywhere()),
            Map.of(STANDARD, EnumSet.copyOf(Role.onStandard())));

    static Stream<Arguments> cells() {
        return Arrays.stream(CycleAction.values())
                .filter(action -> action != CycleAction.OPEN)
                .flatMap(action -> Arrays.stream(CycleState.values()).map(state -> Arguments.of(action, state)));
    }

    @ParameterizedTest(name = "{0} in state {1}")
    @MethodSource("cells")
    void allowsAnActInItsStatesOnly(CycleAction action, CycleState state) {
        Lives life = Lives.on("patch");
        Prepared prepared = prepare(life);
        life.in(state);
        CycleState before = life.cycle.state();
        if (ALLOWED.get(action).contains(state)) {
            assertThatNoException().isThrownBy(() -> act(action, life, prepared));
        } else {
            assertThatExceptionOfType(IllegalTransition.class).isThrownBy(() -> act(action, life, prepared));
            assertThat(life.cycle.state()).isEqualTo(before);
        }
    }

    @ParameterizedTest
    @EnumSource(CycleState.class)
    void offersTheButtonWhereTheActIsAllowed(CycleState state) {
        for (CycleAction action : CycleAction.values()) {
            assertThat(action.isOffered(EVERYBODY, STANDARD, state))
                    .as("%s in %s", action, state)
                    .isEqualTo(ALLOWED.get(action).contains(state));
        }
    }

    @Test
    void doesNothingMoreOnceItIsOver() {
        assertThat(CycleState.CLOSED.next()).isEmpty();
        assertThat(CycleState.ABANDONED.next()).isEmpty();
        assertThat(CycleState.OPEN.next()).containsExactlyInAnyOrder(CycleState.PUBLISHED, CycleState.ABANDONED);
        assertThat(CycleState.PUBLISHED.next()).containsExactly(CycleState.CLOSED);
    }

    private record Prepared(UUID reservation, UUID request) {}

    /** A reservation to lift and an alert to answer, from the time when the cycle was open. */
    private static Prepared prepare(Lives life) {
        life.decide("draft-approved", Outcome.CHANGES_WITH_RETURN, "2021-01-10", "Revoir le modèle");
        life.cycle.alertSponsor("Moyens insuffisants", Actor.SYSTEM, NOW);
        return new Prepared(
                life.cycle.decisions().get(0).reservations().get(0).id(),
                life.cycle.requests().get(0).id());
    }

    private static void act(CycleAction action, Lives life, Prepared prepared) {
        Cycle cycle = life.cycle;
        switch (action) {
            case PLAN ->
                cycle.plan(Map.of("validation", Lives.span("2021-03-01", "2021-04-01")), null, CNIG, EVERYBODY, NOW);
            case MOVE -> cycle.recordDate("first-draft", day("2021-01-05"), CNIG, EVERYBODY, NOW);
            case WORK -> cycle.tick(life.action("think-versioning"), day("2021-01-06"), null, EVERYBODY, NOW);
            case ASSIGN -> cycle.assign(life.action("think-versioning"), null, null, EVERYBODY, NOW);
            case DECIDE ->
                cycle.decide(
                        life.gate("draft-approved"),
                        new Decision(Outcome.POSTPONED, day("2021-01-20"), null, null, java.util.List.of()),
                        CNIG,
                        Map.of(),
                        EVERYBODY,
                        NOW);
            case PASS_OVER -> cycle.passOver(life.gate("draft-approved"), "draft-shared", "Urgence", EVERYBODY, NOW);
            case LIFT -> cycle.lift(prepared.reservation(), day("2021-01-15"), "Modèle revu", CNIG, EVERYBODY, NOW);
            case ALERT -> cycle.alertSponsor("Encore", EVERYBODY, NOW);
            case ANSWER -> cycle.answer(prepared.request(), SponsorRequest.Answer.SEEN, "Vu", EVERYBODY, NOW);
            case PUBLISH -> {
                if (!cycle.isPassed("commission-vote")) {
                    life.skip("commission-vote", "2021-02-01");
                }
                cycle.publish(day("2021-02-02"), CNIG, EVERYBODY, NOW);
            }
            case ABANDON -> cycle.abandon("Sans suite", EVERYBODY, NOW);
            case CLOSE -> cycle.close("Déployé", EVERYBODY, NOW);
            case OPEN -> throw new AssertionError("judged on the standard");
        }
    }
}
