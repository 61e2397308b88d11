package fr.jalon.deployment.domain.wave;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jalon.shared.Actor;
import fr.jalon.shared.IllegalTransition;
import fr.jalon.shared.NotAllowed;
import fr.jalon.shared.Role;
import fr.jalon.shared.RuleViolation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RolloutGateTests {

    private static final UUID STANDARD = UUID.randomUUID();
    private static final Instant NOW = Instant.parse("2026-06-02T08:00:00Z");
    private static final Actor PILOT = actor(Role.PILOT);
    private static final GateFacts DONE = new GateFacts(true, List.of(), List.of(), true, 0, List.of());

    private final Rollout rollout = Rollout.of(UUID.randomUUID(), STANDARD, NOW);

    private static Actor actor(Role role) {
        return new Actor(UUID.randomUUID(), "Somebody", Set.of(), Map.of(STANDARD, Set.of(role)));
    }

    @Test
    void nothingIsMissingOnlyWhenEverythingIsThere() {
        assertThat(rollout.missing(new GateFacts(false, List.of(), List.of(), false, 0, List.of()))
                        .keySet())
                .containsExactly(
                        Condition.PILOT_OVER,
                        Condition.DOCUMENTATION,
                        Condition.TRAINING,
                        Condition.PROCESSES,
                        Condition.GAINS,
                        Condition.DIAGNOSIS);
        assertThat(rollout.missing(new GateFacts(
                                true, List.of("Formation"), List.of("Accents"), true, 2, List.of("Relire")))
                        .keySet())
                .contains(Condition.PILOT_OVER, Condition.ANOMALIES, Condition.DIAGNOSIS, Condition.CORRECTIONS);
    }

    @Test
    void opensOnceEveryConditionIsMetOrPassedOverByANamedPerson() {
        assertThatThrownBy(() -> rollout.generalise(DONE, PILOT, NOW))
                .isInstanceOfSatisfying(RuleViolation.class, refused -> assertThat(refused.broken())
                        .hasSize(4));
        rollout.say(Condition.DOCUMENTATION, "Guide 2.0", PILOT, NOW);
        rollout.say(Condition.TRAINING, "Module revu", PILOT, NOW);
        rollout.say(Condition.PROCESSES, "Note du 2 juin", PILOT, NOW);
        rollout.passOver(Condition.GAINS, "Mesurés à l’automne", PILOT, NOW);
        rollout.generalise(DONE, PILOT, NOW);
        assertThat(rollout.isGeneralised()).isTrue();
        assertThat(rollout.clearances().get(Condition.GAINS).passedOver()).isTrue();
        assertThatThrownBy(() -> rollout.generalise(DONE, PILOT, NOW)).isInstanceOf(IllegalTransition.class);
    }

    @Test
    void nobodySaysThatAnomaliesAreTreatedWhenTheyAreNot() {
        assertThatThrownBy(() -> rollout.say(Condition.ANOMALIES, "Promis", PILOT, NOW))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> rollout.passOver(Condition.ANOMALIES, "  ", PILOT, NOW))
                .isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> rollout.passOver(Condition.ANOMALIES, "Par moi-même", Actor.SYSTEM, NOW))
                .as("the application is no named person")
                .isInstanceOf(NotAllowed.class);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"FACILITATOR", "EDITOR", "SPONSOR", "MEMBER", "COPIL_MEMBER", "TESTER"})
    void onlyThePilotOpensTheGate(Role role) {
        assertThatThrownBy(() -> rollout.passOver(Condition.GAINS, "Vite", actor(role), NOW))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> rollout.generalise(DONE, actor(role), NOW)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void onlyThePilotWaveBeginsBeforeTheGateOpens() {
        WaveFacts said = new WaveFacts("Isère", 10, LocalDate.of(2026, 6, 1), Set.of("38"));
        Wave pilot = Wave.plan(rollout, 1, 1, said, PILOT, NOW);
        Wave next = Wave.plan(rollout, 2, 2, said, PILOT, NOW);
        pilot.begin(rollout, "Installation", false, PILOT, NOW);
        assertThat(pilot.state()).isEqualTo(WaveState.RUNNING);
        assertThatThrownBy(() -> next.begin(rollout, "Installation", false, PILOT, NOW))
                .isInstanceOf(IllegalTransition.class);
        assertThatThrownBy(() -> pilot.end("Installation", 0, false, actor(Role.MEMBER), NOW))
                .isInstanceOf(NotAllowed.class);
        pilot.end("Installation", 0, true, actor(Role.MEMBER), NOW);
        assertThat(pilot.state()).isEqualTo(WaveState.DONE);
    }

    @Test
    void aWaveSaysWhereHowManyAndWhen() {
        assertThatThrownBy(() -> Wave.plan(rollout, 1, 1, new WaveFacts(" ", -1, null, Set.of()), PILOT, NOW))
                .isInstanceOfSatisfying(RuleViolation.class, refused -> assertThat(refused.broken())
                        .extracting(RuleViolation.Broken::field)
                        .containsExactly("name", "size", "startOn"));
    }
}
