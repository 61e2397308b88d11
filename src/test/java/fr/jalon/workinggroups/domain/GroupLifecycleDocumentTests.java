package fr.jalon.workinggroups.domain;

import fr.jalon.support.ActionTable;
import fr.jalon.support.MoveTable;
import fr.jalon.support.WrittenDocument;
import fr.jalon.workinggroups.domain.mandate.MandateAction;
import fr.jalon.workinggroups.domain.mandate.MandateState;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** docs/lifecycles/working-group.md says what the code does. */
class GroupLifecycleDocumentTests {

    private static final Path FILE = Path.of("docs/lifecycles/working-group.md");

    @Test
    void theDocumentSaysWhatTheCodeDoes() {
        WrittenDocument.isCurrent(FILE, document());
    }

    private static String document() {
        return """
                # The life of a mandate, and of a request to join

                Written by `GroupLifecycleDocumentTests` from `MandateState`, `MandateAction`, `RequestState` and `GroupAction`.

                ## States of a mandate

                %s
                %s
                | act | roles | states |
                |---|---|---|
                %s
                `BEGIN` is judged on the standard.

                ## States of a request to join a circle

                %s
                %s
                ## Who keeps a group

                | act | roles | states |
                |---|---|---|
                %s
                Anyone who is signed in asks to enter a circle that is not closed, takes the request back, and leaves.
                """.formatted(
                        MoveTable.diagram(MandateState.values()),
                        MoveTable.rows(MandateState.values()),
                        mandateActions(),
                        MoveTable.diagram(RequestState.values()),
                        MoveTable.rows(RequestState.values()),
                        groupActions());
    }

    private static String mandateActions() {
        return ActionTable.rows(
                MandateAction.values(), MandateState.values(), MandateAction::isAllowedTo, MandateAction::isOffered);
    }

    private static String groupActions() {
        return ActionTable.rows(
                GroupAction.values(),
                new MandateState[0],
                GroupAction::isAllowedTo,
                (action, actor, standard, state) -> false);
    }
}
