package fr.jalon.standards.infrastructure.yaml;

import java.io.StringReader;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;

/** Opens a file as a tree of nodes that know their lines. */
public final class YamlFile {

    private static final int MAX_CHARACTERS = 1_000_000;
    private static final int MAX_DEPTH = 20;

    private YamlFile() {}

    /** The top of the file; empty when it cannot be read at all, which is then among the problems. */
    public static Optional<YamlMap> open(String text, Problems problems) {
        if (text.length() > MAX_CHARACTERS) {
            problems.add(
                    new Place("", 1),
                    "found %d characters, expected at most %d".formatted(text.length(), MAX_CHARACTERS));
            return Optional.empty();
        }
        try {
            Node top = new Yaml(new SafeConstructor(limits())).compose(new StringReader(text));
            if (top instanceof MappingNode map) {
                return Optional.of(new YamlMap(map, "", problems));
            }
            problems.add(new Place("", 1), "found no keys at the top of the file, expected \"key: value\" lines");
        } catch (MarkedYAMLException unreadable) {
            problems.add(placeOf(unreadable), "not readable as YAML: " + unreadable.getProblem());
        } catch (YAMLException unreadable) {
            problems.add(new Place("", 1), "not readable as YAML: " + unreadable.getMessage());
        }
        return Optional.empty();
    }

    private static LoaderOptions limits() {
        LoaderOptions limits = new LoaderOptions();
        limits.setCodePointLimit(MAX_CHARACTERS);
        limits.setNestingDepthLimit(MAX_DEPTH);
        limits.setMaxAliasesForCollections(0);
        return limits;
    }

    private static Place placeOf(MarkedYAMLException unreadable) {
        Mark mark = unreadable.getProblemMark();
        return new Place("", mark == null ? 1 : mark.getLine() + 1);
    }
}
