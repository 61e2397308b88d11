package fr.jalon.support;

import fr.jalon.shared.LifecycleState;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What may follow what, as the documents of {@code docs/lifecycles} tell it: asked of the state enums. */
public final class MoveTable {

    private MoveTable() {}

    /** A Mermaid diagram in its fence, which begins with the first of the states. */
    public static <S extends Enum<S> & LifecycleState<S>> String diagram(S[] states) {
        String arrows = Arrays.stream(states)
                .flatMap(state -> state.moves().isEmpty()
                        ? Stream.of("    " + state + " --> [*]\n")
                        : state.moves().stream().map(move -> "    " + state + " --> " + move.to() + "\n"))
                .collect(Collectors.joining());
        return "```mermaid\nstateDiagram-v2\n    [*] --> " + states[0] + "\n" + arrows + "```\n";
    }

    /** A Markdown table: from, to, when. */
    public static <S extends Enum<S> & LifecycleState<S>> String rows(S[] states) {
        return "| from | to | when |\n|---|---|---|\n"
                + Arrays.stream(states)
                        .flatMap(state -> state.moves().stream()
                                .map(move -> "| %s | %s | %s |\n".formatted(state, move.to(), move.why())))
                        .collect(Collectors.joining());
    }
}
