package fr.jalon.standards.domain.cycle;

import fr.jalon.shared.LocalizedText;
import fr.jalon.shared.PartialDate;
import fr.jalon.standards.domain.method.Gate;
import fr.jalon.standards.domain.method.Method;
import fr.jalon.standards.domain.method.Phase;
import java.util.ArrayList;
import java.util.List;

/** A gate that is gone through ends its phase and starts the next one, on the day of the decision. */
final class LineMove {

    private final Cycle cycle;
    private final Method method;

    LineMove(Cycle cycle, Method method) {
        this.cycle = cycle;
        this.method = method;
    }

    /** @param verb of the event */
    record Moved(String verb, LocalizedText phase) {}

    List<Moved> through(Gate gate, PartialDate on) {
        List<Moved> moves = new ArrayList<>();
        for (Phase described : method.phases()) {
            if (!cycle.runs(described)) {
                continue;
            }
            CyclePhase phase = cycle.phase(described.key());
            if (described.gate(gate.key()).isPresent() && phase.isRunning() && !on.isSurelyBefore(phase.startedOn())) {
                phase.end(on);
                moves.add(new Moved("phase-ended", described.name()));
            } else if (described.key().equals(gate.opens()) && phase.startedOn() == null) {
                phase.start(on);
                moves.add(new Moved("phase-started", described.name()));
            }
        }
        return moves;
    }
}
