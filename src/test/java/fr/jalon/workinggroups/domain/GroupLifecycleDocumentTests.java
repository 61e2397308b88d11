package fr.jalon.workinggroups.domain;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.support.ActionTable;
import fr.jalon.workinggroups.domain.mandate.MandateAction;
import fr.jalon.workinggroups.domain.mandate.MandateState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** docs/lifecycles/working-group.md says what the code does. */
class GroupLifecycleDocumentTests {

    private static final Path FILE = Path.of("docs/lifecycles/working-group.md");

    @Test
    void theDocumentSaysWhatTheCodeDoes() throws IOException {
        String document = document();
        boolean current = Files.exists(FILE) && Files.readString(FILE).equals(document);
        if (!current) {
            Files.createDirectories(FILE.getParent());
            Files.writeString(FILE, document);
        }
        assertThat(current)
                .as("%s was out of date and is written anew: commit it", FILE)
                .isTrue();
    }

    private static String document() {
        return """
                # The life of a mandate, and of a request to join

                Written by `GroupLifecycleDocumentTests` from `MandateState`, `MandateAction`, `RequestState` and `GroupAction`.

                ## States of a mandate

                ```mermaid
                stateDiagram-v2
                    [*] --> DRAFT
                %s```

                | from | to | when |
                |---|---|---|
                %s
                | act | roles | states |
                |---|---|---|
                %s
                `BEGIN` is judged on the standard.

                ## States of a request to join a circle

                ```mermaid
                stateDiagram-v2
                    [*] --> ASKED
                %s```

                | from | to | when |
                |---|---|---|
                %s
                ## Who keeps a group

                | act | roles | states |
                |---|---|---|
                %s
                Anyone who is signed in asks to enter a circle that is not closed, takes the request back, and leaves.
                """.formatted(
                mandateStates(), mandateMoves(), mandateActions(), requestStates(), requestMoves(), groupActions());
    }

    private static String mandateStates() {
        return Arrays.stream(MandateState.values())
                .flatMap(state -> state.moves().isEmpty()
                        ? Stream.of("    " + state + " --> [*]\n")
                        : state.moves().stream().map(move -> "    " + state + " --> " + move.to() + "\n"))
                .collect(Collectors.joining());
    }

    private static String mandateMoves() {
        return Arrays.stream(MandateState.values())
                .flatMap(state -> state.moves().stream()
                        .map(move -> "| %s | %s | %s |\n".formatted(state, move.to(), move.why())))
                .collect(Collectors.joining());
    }

    private static String mandateActions() {
        return ActionTable.rows(
                MandateAction.values(), MandateState.values(), MandateAction::isAllowedTo, MandateAction::isOffered);
    }

    private static String requestStates() {
        return Arrays.stream(RequestState.values())
                .flatMap(state -> state.moves().isEmpty()
                        ? Stream.of("    " + state + " --> [*]\n")
                        : state.moves().stream().map(move -> "    " + state + " --> " + move.to() + "\n"))
                .collect(Collectors.joining());
    }

    private static String requestMoves() {
        return Arrays.stream(RequestState.values())
                .flatMap(state -> state.moves().stream()
                        .map(move -> "| %s | %s | %s |\n".formatted(state, move.to(), move.why())))
                .collect(Collectors.joining());
    }

    private static String groupActions() {
        return ActionTable.rows(
                GroupAction.values(),
                new MandateState[0],
                GroupAction::isAllowedTo,
                (action, actor, standard, state) -> false);
    }
}
