package fr.jalon.standards.application;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.shared.PartialDate;
import fr.jalon.standards.Pole;
import fr.jalon.standards.PoleLine;
import fr.jalon.standards.Segment;
import fr.jalon.standards.application.LineFacts.Decided;
import fr.jalon.standards.application.LineFacts.Lived;
import fr.jalon.standards.domain.cycle.CycleState;
import fr.jalon.standards.domain.cycle.Outcome;
import fr.jalon.standards.domain.cycle.Span;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the line says of a minor revision: emergence, realisation, validation, deployment. */
class PoleLinesTests {

    private final Methods methods;

    PoleLinesTests() throws IOException {
        methods = new Methods("");
    }

    @Test
    void namesTheFirstGateAheadAsTheNextOne() {
        assertThat(next(line(false, List.of()))).containsExactly("draft-approved");
    }

    @ParameterizedTest
    @EnumSource(
            value = Outcome.class,
            names = {"REFUSED", "POSTPONED", "CHANGES_WITH_RETURN"})
    void doesNotGoPastAGateThatWasNotPassed(Outcome outcome) {
        PoleLine line = line(false, List.of(new Decided("draft-approved", outcome, false, day("2026-10-01"))));
        assertThat(next(line)).isEmpty();
        assertThat(pole(line, "commission-vote").state()).isEqualTo(Pole.State.FUTURE);
    }

    @Test
    void goesPastAGateThatWasPassed() {
        Decided passed = new Decided("draft-approved", Outcome.FAVOURABLE, true, day("2026-10-01"));
        assertThat(next(line(false, List.of(passed)))).containsExactly("commission-vote");
    }

    @Test
    void saysThatAPhaseWasNotRunUnlessItsPastIsOnlyPartlyKnown() {
        assertThat(state(line(false, List.of()), "emergence")).isEqualTo(Segment.State.SKIPPED);
        assertThat(state(line(true, List.of()), "emergence")).isEqualTo(Segment.State.UNKNOWN);
        assertThat(state(line(false, List.of()), "deploiement")).isEqualTo(Segment.State.TODO);
    }

    private PoleLine line(boolean reconstructed, List<Decided> decisions) {
        List<Lived> phases = List.of(
                lived("emergence", null),
                lived("realisation", day("2026-09-01")),
                lived("validation", null),
                lived("deploiement", null));
        LineFacts facts = new LineFacts(CycleState.OPEN, reconstructed, phases, decisions, Set.of());
        return PoleLines.draw(facts, methods.get("cnig-2026"), LocalDate.of(2026, 11, 22));
    }

    private static Lived lived(String phase, PartialDate started) {
        return new Lived(phase, Span.NONE, Span.NONE, started, null, null);
    }

    private static List<String> next(PoleLine line) {
        return line.segments().stream()
                .flatMap(segment -> segment.poles().stream())
                .filter(pole -> pole.state() == Pole.State.NEXT)
                .map(Pole::key)
                .toList();
    }

    private static Pole pole(PoleLine line, String key) {
        return line.segments().stream()
                .flatMap(segment -> segment.poles().stream())
                .filter(pole -> pole.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static Segment.State state(PoleLine line, String phase) {
        return line.segments().stream()
                .filter(segment -> segment.key().equals(phase))
                .findFirst()
                .orElseThrow()
                .state();
    }

    private static PartialDate day(String iso) {
        return new PartialDate(iso);
    }
}
