package fr.jalon.campaigns.domain;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.shared.Actor;
import fr.jalon.shared.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** docs/lifecycles/campaign.md says what the code does. */
class CallLifecycleDocumentTests {

    private static final Path FILE = Path.of("docs/lifecycles/campaign.md");
    private static final UUID STANDARD = UUID.randomUUID();

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
        return Arrays.stream(CampaignAction.values())
                .map(action -> "| %s | %s | %s |\n".formatted(action, roles(action), statesOf(action)))
                .collect(Collectors.joining());
    }

    private static String roles(CampaignAction action) {
        return Arrays.stream(Role.values())
                .filter(role -> action.isAllowedTo(holder(role), STANDARD))
                .map(Role::name)
                .collect(Collectors.joining(", "));
    }

    private static String statesOf(CampaignAction action) {
        return Arrays.stream(CampaignState.values())
                .filter(state ->
                        Arrays.stream(Role.values()).anyMatch(role -> action.isOffered(holder(role), STANDARD, state)))
                .map(CampaignState::name)
                .collect(Collectors.joining(", "));
    }

    private static String comments() {
        return Arrays.stream(CommentState.values())
                .flatMap(state -> state.next().isEmpty()
                        ? Stream.of("    " + state + " --> [*]\n")
                        : state.next().stream().sorted().map(next -> "    " + state + " --> " + next + "\n"))
                .collect(Collectors.joining());
    }

    private static Actor holder(Role role) {
        return role.isEverywhere()
                ? new Actor(UUID.randomUUID(), "somebody", Set.of(role), Map.of())
                : new Actor(UUID.randomUUID(), "somebody", Set.of(), Map.of(STANDARD, Set.of(role)));
    }
}
