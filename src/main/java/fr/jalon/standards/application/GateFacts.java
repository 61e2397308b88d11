package fr.jalon.standards.application;

import fr.jalon.shared.PartialDate;
import fr.jalon.standards.GateEvidence;
import fr.jalon.standards.domain.cycle.Cycle;
import fr.jalon.standards.domain.cycle.GateReview;
import fr.jalon.standards.domain.method.Condition;
import fr.jalon.standards.domain.method.Gate;
import fr.jalon.standards.domain.method.Method;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Asks every module what it knows about the conditions of a gate. */
@Component
public class GateFacts {

    private final List<GateEvidence> sources;

    GateFacts(List<GateEvidence> sources) {
        this.sources = sources;
    }

    Map<String, GateEvidence.Answer> about(Cycle cycle, Gate gate, PartialDate decidedOn) {
        Map<String, GateEvidence.Answer> answers = new HashMap<>();
        for (Condition condition : gate.conditions()) {
            GateEvidence.Question question =
                    new GateEvidence.Question(cycle.standardId(), cycle.id(), condition.key(), decidedOn);
            sources.stream()
                    .map(source -> source.evidence(question))
                    .flatMap(Optional::stream)
                    .findFirst()
                    .ifPresent(answer -> answers.put(condition.key(), answer));
        }
        return answers;
    }

    /** What the gate asks for, before any decision. */
    public GateReview review(Cycle cycle, Method method, Gate gate) {
        return cycle.review(gate, method, null, about(cycle, gate, null));
    }
}
