package fr.jalon.standards.infrastructure.yaml;

import java.util.Optional;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** What can be asked of a node of the file. */
final class Nodes {

    private Nodes() {}

    /** From 1. */
    static int line(Node node) {
        return node.getStartMark().getLine() + 1;
    }

    /** The text as written, without its quotes; empty for a blank or anything but a text. */
    static Optional<String> text(Node node) {
        return node instanceof ScalarNode scalar && !isBlank(scalar)
                ? Optional.of(scalar.getValue().strip())
                : Optional.empty();
    }

    static boolean isEmptyList(Node node) {
        return node instanceof SequenceNode list && list.getValue().isEmpty();
    }

    /** In words, for a message. */
    static String kindOf(Node node) {
        if (node instanceof MappingNode) {
            return "keys and values";
        }
        if (node instanceof SequenceNode) {
            return "a list";
        }
        return text(node).map("\"%s\""::formatted).orElse("nothing");
    }

    private static boolean isBlank(ScalarNode scalar) {
        return scalar.getValue().isBlank() || Tag.NULL.equals(scalar.getTag());
    }
}
