package fr.jalon.deployment.domain.plan;

import fr.jalon.support.ActionTable;
import fr.jalon.support.WrittenDocument;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** docs/lifecycles/deployment-plan.md says what the code does. */
class PlanLifecycleDocumentTests {

    @Test
    void theDocumentSaysWhatTheCodeDoes() {
        StringBuilder states = new StringBuilder();
        StringBuilder moves = new StringBuilder();
        for (PlanState state : PlanState.values()) {
            for (PlanState.Move move : state.moves()) {
                states.append("    %s --> %s\n".formatted(state, move.to()));
                moves.append("| %s | %s | %s |\n".formatted(state, move.to(), move.why()));
            }
        }
        WrittenDocument.isCurrent(Path.of("docs/lifecycles/deployment-plan.md"), """
                # The life of a deployment plan

                Written by `PlanLifecycleDocumentTests` from `PlanState` and `PlanAction`.

                ```mermaid
                stateDiagram-v2
                    [*] --> DRAFT
                %s```

                | from | to | when |
                |---|---|---|
                %s
                | act | roles | states |
                |---|---|---|
                %s""".formatted(
                states,
                moves,
                ActionTable.rows(
                        PlanAction.values(), PlanState.values(), PlanAction::isAllowedTo, PlanAction::isOffered)));
    }
}
