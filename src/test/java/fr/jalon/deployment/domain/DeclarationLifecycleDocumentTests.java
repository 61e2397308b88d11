package fr.jalon.deployment.domain;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.support.ActionTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** docs/lifecycles/declaration.md says what the code does. */
class DeclarationLifecycleDocumentTests {

    private static final Path FILE = Path.of("docs/lifecycles/declaration.md");

    @Test
    void theDocumentSaysWhatTheCodeDoes() throws IOException {
        String document = document();
        boolean current = Files.exists(FILE) && Files.readString(FILE).equals(document);
        if (!current) {
            Files.writeString(FILE, document);
        }
        assertThat(current)
                .as("%s was out of date and is written anew: commit it", FILE)
                .isTrue();
    }

    private static String document() {
        return """
                # The life of a declaration of use

                Written by `DeclarationLifecycleDocumentTests` from `DeclarationState` and `DeclarationAction`.

                ```mermaid
                stateDiagram-v2
                    [*] --> UNCONFIRMED
                %s```

                | from | to | when |
                |---|---|---|
                %s
                Without roles, `CONFIRM`, `CORRECT` and `WITHDRAW` are the author's alone: nobody does them in their place.

                | act | roles | states |
                |---|---|---|
                %s""".formatted(states(), moves(), actions());
    }

    private static String states() {
        return Arrays.stream(DeclarationState.values())
                .flatMap(state -> state.moves().isEmpty()
                        ? Stream.of("    " + state + " --> [*]\n")
                        : state.moves().stream().map(move -> "    " + state + " --> " + move.to() + "\n"))
                .collect(Collectors.joining());
    }

    private static String moves() {
        return Arrays.stream(DeclarationState.values())
                .flatMap(state -> state.moves().stream()
                        .map(move -> "| %s | %s | %s |\n".formatted(state, move.to(), move.why())))
                .collect(Collectors.joining());
    }

    private static String actions() {
        return ActionTable.rows(
                DeclarationAction.values(),
                DeclarationState.values(),
                DeclarationAction::isAllowedTo,
                DeclarationAction::isOffered);
    }
}
