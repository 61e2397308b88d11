package fr.jalon.standards.domain.cycle;

import fr.jalon.standards.DocumentStatus;
import fr.jalon.support.ActionTable;
import fr.jalon.support.WrittenDocument;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** docs/lifecycles/cycle.md says what the code does. */
class LifecycleDocumentTests {

    private static final Path FILE = Path.of("docs/lifecycles/cycle.md");

    @Test
    void theDocumentSaysWhatTheCodeDoes() {
        WrittenDocument.isCurrent(FILE, document());
    }

    private static String document() {
        return """
                # The life of a cycle

                Written by `LifecycleDocumentTests` from `CycleState`, `CycleAction` and `DocumentStatus`.

                ## States

                ```mermaid
                stateDiagram-v2
                    [*] --> OPEN
                %s```

                ## Who may do what, and when

                | act | roles | states |
                |---|---|---|
                %s
                An action of a phase may also be done by the person it is given to. `OPEN` is judged on the standard: no
                cycle of it may be open.

                ## Status printed on the document

                Kept apart from phases and gates: %s. A date or a gate of the method says which status it prints; a
                status never goes back by itself.
                """.formatted(states(), actions(), statuses());
    }

    private static String states() {
        return Arrays.stream(CycleState.values())
                .flatMap(state -> state.next().isEmpty()
                        ? Set.of("    " + state + " --> [*]\n").stream()
                        : state.next().stream().map(next -> "    " + state + " --> " + next + "\n"))
                .collect(Collectors.joining());
    }

    private static String actions() {
        return ActionTable.rows(
                CycleAction.values(), CycleState.values(), CycleAction::isAllowedTo, CycleAction::isOffered);
    }

    private static String statuses() {
        return Arrays.stream(DocumentStatus.values())
                .map(status -> "`" + status + "`")
                .collect(Collectors.joining(" → "));
    }
}
