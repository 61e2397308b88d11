package fr.jalon.deployment.domain;

import fr.jalon.support.ActionTable;
import fr.jalon.support.MoveTable;
import fr.jalon.support.WrittenDocument;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** docs/lifecycles/declaration.md says what the code does. */
class DeclarationLifecycleDocumentTests {

    private static final Path FILE = Path.of("docs/lifecycles/declaration.md");

    @Test
    void theDocumentSaysWhatTheCodeDoes() {
        WrittenDocument.isCurrent(FILE, document());
    }

    private static String document() {
        return """
                # The life of a declaration of use

                Written by `DeclarationLifecycleDocumentTests` from `DeclarationState` and `DeclarationAction`.

                %s
                %s
                Without roles, `CONFIRM`, `CORRECT` and `WITHDRAW` are the author's alone: nobody does them in their place.

                | act | roles | states |
                |---|---|---|
                %s""".formatted(
                MoveTable.diagram(DeclarationState.values()), MoveTable.rows(DeclarationState.values()), actions());
    }

    private static String actions() {
        return ActionTable.rows(
                DeclarationAction.values(),
                DeclarationState.values(),
                DeclarationAction::isAllowedTo,
                DeclarationAction::isOffered);
    }
}
