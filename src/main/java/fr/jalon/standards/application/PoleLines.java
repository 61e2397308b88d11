package fr.jalon.standards.application;

import fr.jalon.shared.Message;
import fr.jalon.standards.Pole;
import fr.jalon.standards.PoleLine;
import fr.jalon.standards.Segment;
import fr.jalon.standards.application.LineFacts.Decided;
import fr.jalon.standards.application.LineFacts.Lived;
import fr.jalon.standards.domain.cycle.CycleState;
import fr.jalon.standards.domain.cycle.Outcome;
import fr.jalon.standards.domain.method.Gate;
import fr.jalon.standards.domain.method.Method;
import fr.jalon.standards.domain.method.Phase;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Draws the pole line of a cycle from its facts. */
public final class PoleLines {

    private final LineFacts facts;
    private final Method method;
    private final LocalDate today;
    private boolean nextFound;

    private PoleLines(LineFacts facts, Method method, LocalDate today) {
        this.facts = facts;
        this.method = method;
        this.today = today;
    }

    public static PoleLine draw(LineFacts facts, Method method, LocalDate today) {
        PoleLines drawing = new PoleLines(facts, method, today);
        List<Segment> segments = new ArrayList<>();
        for (int at = 0; at < facts.phases().size(); at++) {
            segments.add(drawing.segment(at));
        }
        return new PoleLine(segments, !facts.state().isAlive());
    }

    private Segment segment(int at) {
        Lived lived = facts.phases().get(at);
        Phase phase = method.phase(lived.key());
        Segment.State state = state(at);
        long late = facts.state().isAlive() ? daysLate(lived, state) : 0;
        LocalDate former = lived.firstPlan().end();
        return new Segment(
                lived.key(),
                phase.name(),
                state,
                lived.started(),
                lived.ended(),
                lived.planned().start(),
                lived.planned().end(),
                Objects.equals(former, lived.planned().end()) ? null : former,
                late > 0,
                late > 0 ? because(lived, late) : null,
                poles(phase, lived, state));
    }

    private static Message because(Lived lived, long days) {
        return lived.reason() == null
                ? Message.of("phase.late", days)
                : Message.of("phase.late-because", days, lived.reason());
    }

    /** Days after the planned end of a phase that runs, or after the planned start of one that should. */
    private long daysLate(Lived lived, Segment.State state) {
        LocalDate due = state == Segment.State.NOW
                ? lived.planned().end()
                : state == Segment.State.TODO ? lived.planned().start() : null;
        return due == null ? 0 : Math.max(0, ChronoUnit.DAYS.between(due, today));
    }

    private Segment.State state(int at) {
        Lived lived = facts.phases().get(at);
        boolean last = at == facts.phases().size() - 1;
        boolean laterBegan = facts.phases().subList(at + 1, facts.phases().size()).stream()
                .anyMatch(later -> later.started() != null);
        if (lived.ended() != null) {
            return Segment.State.DONE;
        }
        if (lived.isRunning()) {
            return facts.reconstructed() && laterBegan || !facts.state().isAlive()
                    ? Segment.State.DONE
                    : Segment.State.NOW;
        }
        if (facts.state() == CycleState.PUBLISHED && last) {
            return Segment.State.NOW;
        }
        if (laterBegan || facts.state() != CycleState.OPEN) {
            return facts.reconstructed() ? Segment.State.UNKNOWN : Segment.State.SKIPPED;
        }
        return Segment.State.TODO;
    }

    private List<Pole> poles(Phase phase, Lived lived, Segment.State state) {
        boolean past = state == Segment.State.UNKNOWN || facts.reconstructed() && state == Segment.State.DONE;
        List<Pole> poles = new ArrayList<>();
        for (Gate gate : phase.gates()) {
            Pole pole = pole(gate, lived);
            if (!(past && pole.state() == Pole.State.FUTURE)) {
                poles.add(pole.state() == Pole.State.FUTURE ? nextOnce(pole) : pole);
            }
            nextFound |= pole.state() == Pole.State.REFUSED || pole.state() == Pole.State.POSTPONED;
        }
        return poles;
    }

    private Pole nextOnce(Pole pole) {
        if (nextFound || facts.state() != CycleState.OPEN) {
            return pole;
        }
        nextFound = true;
        return new Pole(pole.key(), pole.name(), Pole.State.NEXT, pole.on(), pole.planned());
    }

    private Pole pole(Gate gate, Lived lived) {
        if (facts.skippedGates().contains(gate.key())) {
            return new Pole(gate.key(), gate.name(), Pole.State.PASSED_OVER, null, null);
        }
        List<Decided> decided = facts.decisions().stream()
                .filter(decision -> decision.gate().equals(gate.key()))
                .toList();
        Optional<Decided> opening = decided.stream().filter(Decided::opens).findFirst();
        Decided shown = opening.orElse(decided.isEmpty() ? null : decided.get(decided.size() - 1));
        return shown == null
                ? new Pole(
                        gate.key(),
                        gate.name(),
                        Pole.State.FUTURE,
                        null,
                        lived.planned().end())
                : new Pole(gate.key(), gate.name(), stateAfter(shown), shown.on(), null);
    }

    private static Pole.State stateAfter(Decided decided) {
        if (decided.opens()) {
            return decided.outcome() == Outcome.FAVOURABLE ? Pole.State.PASSED : Pole.State.WITH_RESERVATIONS;
        }
        return decided.outcome() == Outcome.REFUSED ? Pole.State.REFUSED : Pole.State.POSTPONED;
    }
}
