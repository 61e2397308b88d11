package fr.jalon.deployment.domain.following;

import fr.jalon.deployment.domain.wave.RolloutAction;
import fr.jalon.support.WrittenDocument;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** docs/lifecycles/action.md and anomaly.md say what the code does. */
class FollowingLifecycleDocumentTests {

    /** A move, as three words of the document. */
    private record Row(Enum<?> from, Enum<?> to, String why) {}

    @Test
    void theDocumentOfActionsSaysWhatTheCodeDoes() {
        Stream<Row> rows = Arrays.stream(TaskState.values())
                .flatMap(state -> state.moves().stream().map(move -> new Row(state, move.to(), move.why())));
        isCurrent("action", "an action of a plan", "TaskState", "TO_DO", rows, """
                Whoever answers for an action moves it on, and so do those who may FOLLOW the plan.
                """);
    }

    @Test
    void theDocumentOfAnomaliesSaysWhatTheCodeDoes() {
        Stream<Row> rows = Arrays.stream(AnomalyState.values())
                .flatMap(state -> state.moves().stream().map(move -> new Row(state, move.to(), move.why())));
        isCurrent("anomaly", "an anomaly", "AnomalyState", "OPEN", rows, """
                Those who may REPORT say that something goes wrong; those who may FOLLOW the plan say what becomes of it.
                """);
    }

    private static void isCurrent(String file, String what, String from, String first, Stream<Row> rows, String who) {
        var all = rows.toList();
        WrittenDocument.isCurrent(
                Path.of("docs/lifecycles/" + file + ".md"),
                "# The life of %s\n\nWritten by `FollowingLifecycleDocumentTests` from `%s` and `RolloutAction`.\n\n"
                                .formatted(what, from)
                        + "```mermaid\nstateDiagram-v2\n    [*] --> " + first + "\n"
                        + all.stream()
                                .map(row -> "    " + row.from() + " --> " + row.to() + "\n")
                                .collect(Collectors.joining())
                        + "```\n\n| from | to | when |\n|---|---|---|\n"
                        + all.stream()
                                .map(row -> "| " + row.from() + " | " + row.to() + " | " + row.why() + " |\n")
                                .collect(Collectors.joining())
                        + "\n" + who + "\n| act | roles |\n|---|---|\n"
                        + Arrays.stream(RolloutAction.values())
                                .map(act -> "| " + act + " | "
                                        + act.roles().stream().map(Enum::name).collect(Collectors.joining(", "))
                                        + " |\n")
                                .collect(Collectors.joining()));
    }
}
