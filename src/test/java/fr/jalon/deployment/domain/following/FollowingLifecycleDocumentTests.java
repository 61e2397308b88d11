package fr.jalon.deployment.domain.following;

import fr.jalon.deployment.domain.wave.RolloutAction;
import fr.jalon.shared.LifecycleState;
import fr.jalon.support.MoveTable;
import fr.jalon.support.WrittenDocument;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** docs/lifecycles/action.md and anomaly.md say what the code does. */
class FollowingLifecycleDocumentTests {

    @Test
    void theDocumentOfActionsSaysWhatTheCodeDoes() {
        isCurrent("action", "an action of a plan", TaskState.values(), """
                Whoever answers for an action moves it on, and so do those who may FOLLOW the plan.
                """);
    }

    @Test
    void theDocumentOfAnomaliesSaysWhatTheCodeDoes() {
        isCurrent("anomaly", "an anomaly", AnomalyState.values(), """
                Those who may REPORT say that something goes wrong; those who may FOLLOW the plan say what becomes of it.
                """);
    }

    private static <S extends Enum<S> & LifecycleState<S>> void isCurrent(
            String file, String what, S[] states, String who) {
        WrittenDocument.isCurrent(
                Path.of("docs/lifecycles/" + file + ".md"),
                "# The life of %s\n\nWritten by `FollowingLifecycleDocumentTests` from `%s` and `RolloutAction`.\n\n"
                                .formatted(what, states[0].getDeclaringClass().getSimpleName())
                        + MoveTable.diagram(states) + "\n" + MoveTable.rows(states) + "\n" + who
                        + "\n| act | roles |\n|---|---|\n"
                        + Arrays.stream(RolloutAction.values())
                                .map(act -> "| " + act + " | "
                                        + act.roles().stream().map(Enum::name).collect(Collectors.joining(", "))
                                        + " |\n")
                                .collect(Collectors.joining()));
    }
}
