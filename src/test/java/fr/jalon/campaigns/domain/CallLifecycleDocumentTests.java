package fr.jalon.campaigns.domain;

import fr.jalon.support.ActionTable;
import fr.jalon.support.MoveTable;
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

                %s
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
                """.formatted(
                        MoveTable.diagram(CampaignState.values()),
                        MoveTable.rows(CampaignState.values()),
                        actions(),
                        comments());
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
