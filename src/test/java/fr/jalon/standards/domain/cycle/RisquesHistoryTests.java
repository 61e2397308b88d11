package fr.jalon.standards.domain.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.jalon.shared.Actor;
import fr.jalon.shared.PartialDate;
import fr.jalon.shared.RuleViolation;
import fr.jalon.standards.application.Methods;
import fr.jalon.standards.domain.method.Gate;
import fr.jalon.standards.domain.method.Method;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The real history of the common model of Géostandards Risques, lived day by day under the rules of the method. */
class RisquesHistoryTests {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    private Method method;
    private Cycle cycle;

    @BeforeEach
    void opens() throws IOException {
        Methods methods = new Methods("");
        method = methods.get("cnig-2026");
        cycle = Cycle.open(
                UUID.randomUUID(),
                UUID.randomUUID(),
                "v1.0",
                methods.fingerprint("cnig-2026"),
                method,
                method.track("creation"),
                on("2021-05"),
                Actor.SYSTEM,
                NOW);
    }

    @Test
    void isAcceptedDateByDate() {
        livesUntilTheCall();
        holdsACall("2024-05-06", "2024-06-30");
        decide("commission-vote", "2024-12-05");
        cycle.publish(on("2024-12-10"), method, Actor.SYSTEM, NOW);
        assertThat(cycle.state()).isEqualTo(CycleState.PUBLISHED);
        assertThat(cycle.passOvers()).isEmpty();
    }

    @Test
    void refusesACallOfTwentyDays() {
        livesUntilTheCall();
        holdsACall("2024-05-06", "2024-05-25");
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> decide("commission-vote", "2024-12-05"))
                .satisfies(broken -> assertThat(broken.broken())
                        .extracting(RuleViolation.Broken::rule)
                        .containsExactly("call-length"));
        assertThat(cycle.isPassed("commission-vote")).isFalse();
    }

    @Test
    void acceptsAShortCallOnceItIsPassedOver() {
        livesUntilTheCall();
        holdsACall("2024-05-06", "2024-05-25");
        cycle.passOver(gate("commission-vote"), "call-length", "Urgence", Actor.SYSTEM, NOW);
        decide("commission-vote", "2024-12-05");
        assertThat(cycle.isPassed("commission-vote")).isTrue();
    }

    @Test
    void refusesAValidationBeforeTheEndOfTheCall() {
        livesUntilTheCall();
        holdsACall("2024-05-06", "2024-06-30");
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> decide("commission-vote", "2024-06-29"))
                .satisfies(broken -> assertThat(broken.broken())
                        .extracting(RuleViolation.Broken::rule)
                        .containsExactlyInAnyOrder("decision-after-call", "comments-decided", "minutes-published"));
    }

    @Test
    void wantsThePlenaryFileTwoWeeksBeforeTheSession() {
        livesUntilTheCall();
        holdsACall("2024-05-06", "2024-06-30");
        decide("commission-vote", "2024-12-05");
        record("report-published", "2024-12-10");
        record("plenary-file-sent", "2024-12-10");
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> decide("plenary-adoption", "2024-12-23"));
        decide("plenary-adoption", "2024-12-24");
        assertThat(cycle.phase("validation").isEnded()).isTrue();
        assertThat(cycle.phase("deploiement").isRunning()).isTrue();
    }

    private void livesUntilTheCall() {
        passes("emergence", "2021-05", "2021-05");
        start("exploration", "2021-05");
        cycle.skip(gate("need-acknowledged"), "Projet prêt", on("2021-10"), method, Actor.SYSTEM, NOW);
        cycle.end("initialisation", on("2021-10"), method, Actor.SYSTEM, NOW);
        start("cadrage", "2021-10");
        record("mandate-presented", "2021-10");
        decide("mandate-validated", "2021-10");
        record("kick-off", "2022-01-14");
        cycle.end("cadrage", on("2022-01-14"), method, Actor.SYSTEM, NOW);
        start("realisation", "2022-01-14");
        record("first-draft", "2023-09");
        decide("draft-approved", "2024-04-30");
        assertThat(cycle.phase("validation").startedOn()).isEqualTo(on("2024-04-30"));
    }

    private void holdsACall(String from, String to) {
        record("call-opening", from);
        record("call-closing", to);
        record("comments-decided", "2024-09-26");
        record("minutes-published", "2024-10-25");
        tick("check-conditions");
        tick("validate-technically");
    }

    private void tick(String action) {
        cycle.tick(method.phase("validation").action(action).orElseThrow(), on("2024-11-27"), null, Actor.SYSTEM, NOW);
    }

    private void passes(String phase, String from, String to) {
        start(phase, from);
        cycle.end(phase, on(to), method, Actor.SYSTEM, NOW);
    }

    private void start(String phase, String day) {
        cycle.start(phase, on(day), method, Actor.SYSTEM, NOW);
    }

    private void record(String date, String day) {
        cycle.recordDate(date, on(day), method, Actor.SYSTEM, NOW);
    }

    private void decide(String gate, String day) {
        Decision favourable = new Decision(Outcome.FAVOURABLE, on(day), null, null, List.of());
        cycle.decide(gate(gate), favourable, method, Map.of(), Actor.SYSTEM, NOW);
    }

    private Gate gate(String key) {
        return PhaseRules.gateOf(cycle, method, key);
    }

    private static PartialDate on(String iso) {
        return new PartialDate(iso);
    }
}
