package fr.jalon.deployment.domain.plan;

import fr.jalon.support.ActionTable;
import fr.jalon.support.MoveTable;
import fr.jalon.support.WrittenDocument;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** docs/lifecycles/deployment-plan.md says what the code does. */
class PlanLifecycleDocumentTests {

    @Test
    void theDocumentSaysWhatTheCodeDoes() {
        WrittenDocument.isCurrent(Path.of("docs/lifecycles/deployment-plan.md"), """
                # The life of a deployment plan

                Written by `PlanLifecycleDocumentTests` from `PlanState` and `PlanAction`.

                %s
                %s
                | act | roles | states |
                |---|---|---|
                %s""".formatted(
                MoveTable.diagram(PlanState.values()),
                MoveTable.rows(PlanState.values()),
                ActionTable.rows(
                        PlanAction.values(), PlanState.values(), PlanAction::isAllowedTo, PlanAction::isOffered)));
    }
}
