package fr.jalon.standards.domain.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.jalon.shared.Actor;
import fr.jalon.shared.PartialDate;
import fr.jalon.shared.WorkingDays;
import fr.jalon.standards.application.Methods;
import fr.jalon.standards.domain.method.Gate;
import fr.jalon.standards.domain.method.Method;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Counting back from a session, on the shipped method. */
class FeasibilityTests {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final LocalDate SESSION = LocalDate.of(2027, 6, 10);

    private final Methods methods;

    FeasibilityTests() throws IOException {
        methods = new Methods("");
    }

    @Test
    void countsBackFromTheSessionToTheOpeningOfTheCallOnWorkedDays() {
        Feasibility feasibility = Feasibility.of(cycle("creation"), gate("commission-vote"), SESSION);
        assertThat(feasibility.steps())
                .extracting(Feasibility.Step::date, step -> step.latest().toString())
                .containsExactly(
                        tuple("call-opening", "2027-03-22"),
                        tuple("call-reminder", "2027-04-08"),
                        tuple("call-closing", "2027-04-22"),
                        tuple("comments-decided", "2027-05-20"),
                        tuple("proposed-to-commission", "2027-05-27"));
        assertThat(feasibility.steps()).allMatch(step -> WorkingDays.isWorked(step.latest()));
    }

    /** Two weeks before 20 May 2027 is Ascension Day. */
    @Test
    void putsAStepThatFallsOnAHolidayOnTheWorkedDayBefore() {
        assertThat(Feasibility.of(cycle("patch"), gate("commission-vote"), LocalDate.of(2027, 5, 20))
                        .steps())
                .extracting(Feasibility.Step::latest)
                .containsExactly(LocalDate.of(2027, 5, 5));
    }

    @Test
    void isReachableUntilTheLatestDayOfTheFirstStepIncluded() {
        Feasibility feasibility = Feasibility.of(cycle("creation"), gate("commission-vote"), SESSION);
        LocalDate opening = feasibility.steps().get(0).latest();
        assertThat(feasibility.isReachable(opening)).isTrue();
        assertThat(feasibility.isReachable(opening.plusDays(1))).isFalse();
    }

    @Test
    void leavesOutTheCallWhereTheTrackNeedsNoneUntilOneIsHeld() {
        Cycle cycle = cycle("minor-revision");
        assertThat(Feasibility.of(cycle, gate("commission-vote"), SESSION).steps())
                .extracting(Feasibility.Step::date)
                .containsExactly("proposed-to-commission");
        cycle.recordDate("call-opening", new PartialDate("2026-11-20"), methods.get("cnig-2026"), Actor.SYSTEM, NOW);
        Feasibility held = Feasibility.of(cycle, gate("commission-vote"), SESSION);
        assertThat(held.steps()).hasSize(5);
        assertThat(held.steps().get(0).done()).isEqualTo(new PartialDate("2026-11-20"));
        assertThat(held.isReachable(LocalDate.of(2027, 4, 1))).isTrue();
    }

    @Test
    void isOutOfReachWhenAStepWasDoneTooLate() {
        Cycle cycle = cycle("creation");
        cycle.recordDate("call-opening", new PartialDate("2026-11-20"), methods.get("cnig-2026"), Actor.SYSTEM, NOW);
        Feasibility feasibility = Feasibility.of(cycle, gate("commission-vote"), LocalDate.of(2027, 1, 14));
        assertThat(feasibility.isReachable(LocalDate.of(2026, 11, 22))).isFalse();
    }

    @Test
    void isOutOfReachOnceTheSessionIsPast() {
        Feasibility feasibility = Feasibility.of(cycle("patch"), gate("commission-vote"), SESSION);
        assertThat(feasibility.isReachable(SESSION.plusDays(1))).isFalse();
    }

    private Cycle cycle(String track) {
        Method method = methods.get("cnig-2026");
        return Cycle.open(
                UUID.randomUUID(),
                UUID.randomUUID(),
                "v1.0",
                methods.fingerprint("cnig-2026"),
                method,
                method.track(track),
                new PartialDate("2026-11"),
                Actor.SYSTEM,
                NOW);
    }

    private Gate gate(String key) {
        return methods.get("cnig-2026").phaseOfGate(key).gate(key).orElseThrow();
    }
}
