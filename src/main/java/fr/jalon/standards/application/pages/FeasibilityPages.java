package fr.jalon.standards.application.pages;

import fr.jalon.shared.LocalizedText;
import fr.jalon.shared.NotFound;
import fr.jalon.shared.Paris;
import fr.jalon.shared.PartialDate;
import fr.jalon.standards.application.MethodCopies;
import fr.jalon.standards.application.SessionBook;
import fr.jalon.standards.domain.cycle.Cycle;
import fr.jalon.standards.domain.cycle.Cycles;
import fr.jalon.standards.domain.cycle.Feasibility;
import fr.jalon.standards.domain.cycle.PhaseRules;
import fr.jalon.standards.domain.method.Gate;
import fr.jalon.standards.domain.method.Method;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads which sessions a cycle can still be ready for. */
@Service
@Transactional(readOnly = true)
public class FeasibilityPages {

    /** Sessions told of one body: beyond, nobody plans. */
    private static final int SESSIONS = 6;

    private final Cycles cycles;
    private final MethodCopies copies;
    private final SessionBook sessions;
    private final Clock clock;

    FeasibilityPages(Cycles cycles, MethodCopies copies, SessionBook sessions, Clock clock) {
        this.cycles = cycles;
        this.copies = copies;
        this.sessions = sessions;
        this.clock = clock;
    }

    /**
     * A gate ahead whose usual pace is known.
     *
     * @param sessions the soonest first; the one asked for comes last
     */
    public record Ahead(String gateKey, LocalizedText gate, LocalizedText body, List<Target> sessions) {}

    /** A session to aim at. @param label what makes it special, or null */
    public record Target(LocalDate on, String label, boolean reachable, List<StepView> steps) {}

    /** @param late its day is past, or it was done after it */
    public record StepView(LocalizedText name, LocalDate latest, PartialDate done, boolean late) {}

    /**
     * @param asked a day a session might be held on, or null
     * @return the gates ahead, in the order of the method
     * @throws NotFound when there is no such cycle
     */
    public List<Ahead> ahead(UUID cycleId, LocalDate asked) {
        Cycle cycle = cycles.findById(cycleId).orElseThrow(() -> new NotFound("cycle " + cycleId));
        Method method = copies.of(cycle);
        return method.phases().stream()
                .filter(cycle::runs)
                .flatMap(phase -> phase.gates().stream())
                .filter(gate -> !gate.countdown().isEmpty() && !cycle.isPassed(gate.key()))
                .map(gate -> ahead(cycle, method, gate, asked))
                .toList();
    }

    private Ahead ahead(Cycle cycle, Method method, Gate gate, LocalDate asked) {
        SessionBook.Body body = sessions.bodiesByKey().get(gate.body());
        List<Target> targets = new ArrayList<>(coming(gate.body())
                .map(session -> target(cycle, method, gate, session.on(), session.label()))
                .toList());
        if (asked != null) {
            targets.add(target(cycle, method, gate, asked, null));
        }
        return new Ahead(gate.key(), gate.name(), body == null ? LocalizedText.of(gate.body()) : body.name(), targets);
    }

    private Stream<SessionBook.Session> coming(String body) {
        return sessions.sessions().stream()
                .filter(session -> session.body().equals(body) && !session.on().isBefore(today()))
                .sorted((one, other) -> one.on().compareTo(other.on()))
                .limit(SESSIONS);
    }

    private Target target(Cycle cycle, Method method, Gate gate, LocalDate on, String label) {
        Feasibility feasibility = Feasibility.of(cycle, gate, on);
        return new Target(
                on,
                label,
                feasibility.isReachable(today()),
                feasibility.steps().stream()
                        .map(step -> new StepView(
                                PhaseRules.dateOf(cycle, method, step.date()).name(),
                                step.latest(),
                                step.done(),
                                !step.holds(today())))
                        .toList());
    }

    private LocalDate today() {
        return Paris.day(clock.instant());
    }
}
