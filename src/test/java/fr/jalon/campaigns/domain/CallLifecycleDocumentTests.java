package fr.jalon.campaigns.domain;

import fr.jalon.support.ActionTable;
import fr.jalon.support.WrittenDocument;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** docs/lifecycles/campaign.md says what the code does. */
class CallLifecycleDocumentTests {

    private static final Path FILE = Path.of("docs/lifecycles/campaign.md");

    @Test
    void theDocumentSaysWhatTheCodeDoes() {
        WrittenDocument.isCurrent(FILE, document());
    }

    private static String document() {
        return """
                # The life of a call for comments

                Written by `CallLifecycleDocumentTests` from `CampaignState`, `CampaignAction` and `CommentState`.

                ## States of a call

                ```mermaid
                stateDiagram-v2
                    [*] --> DRAFT
                %s```

                | from | to | when |
                |---|---|---|
                %s
                `OPEN` and `CLOSED` follow the clock, to the minute, Europe/Paris: a comment is accepted while the closing is
                ahead, whatever is written down.

                ## Who may do what, and when

                | act | roles | states |
                |---|---|---|
                %s
                `CREATE` is judged on the standard. From `ANNOUNCED` on, everybody sees the call.

                ## States of a comment

                ```mermaid
                stateDiagram-v2
                    [*] --> DRAFT
                %s```
                """.formatted(states(), moves(), actions(), comments());
    }

    private static String states() {
        return Arrays.stream(CampaignState.values())
                .flatMap(state -> state.moves().isEmpty()
                        ? Stream.of("    " + state + " --> [*]\n")
                        : state.moves().stream().map(move -> "    " + state + " --> " + move.to() + "\n"))
                .collect(Collectors.joining());
    }

    private static String moves() {
        return Arrays.stream(CampaignState.values())
                .flatMap(state -> state.moves().stream()
                        .map(move -> "| %s | %s | %s |\n".formatted(state, move.to(), move.why())))
                .collect(Collectors.joining());
    }

    private static String actions() {
        return ActionTable.rows(
                CampaignAction.values(),
                CampaignState.values(),
                CampaignAction::isAllowedTo,
                CampaignAction::isOffered);
    }

    private static String comments() {
        return Arrays.stream(CommentState.values())
                .flatMap(state -> state.next().isEmpty()
                        ? Stream.of("    " + state + " --> [*]\n")
                        : state.next().stream().sorted().map(next -> "    " + state + " --> " + next + "\n"))
                .collect(Collectors.joining());
    }
}
