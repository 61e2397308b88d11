package fr.jalon.standards.infrastructure.yaml;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** The keys of a mapping and where they stand; remembers which ones were asked for. */
abstract class YamlKeys implements AutoCloseable {

    private final String path;
    private final Place place;
    private final Problems problems;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Map<String, Place> places = new LinkedHashMap<>();
    private final TreeSet<String> known = new TreeSet<>();

    YamlKeys(MappingNode node, String path, Problems problems) {
        this.path = path;
        this.problems = problems;
        this.place = new Place(path, Nodes.line(node));
        node.getValue().forEach(this::put);
    }

    private void put(NodeTuple entry) {
        String key = entry.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
        Place here = new Place(join(key), Nodes.line(entry.getKeyNode()));
        if (values.putIfAbsent(key, entry.getValueNode()) != null) {
            problems.add(here, "found the key \"%s\" twice, expected it once".formatted(key));
        }
        places.putIfAbsent(key, here);
    }

    public Place place() {
        return place;
    }

    /** Where the key stands, or should. */
    public Place place(String key) {
        return places.getOrDefault(key, new Place(join(key), place.line()));
    }

    /** Keys in the order of the file; for mappings whose keys are names, not fields. */
    public Collection<Word> names() {
        return values.keySet().stream().map(key -> new Word(key, place(key))).toList();
    }

    public Problems problems() {
        return problems;
    }

    public boolean has(String key) {
        return values.containsKey(key);
    }

    /** Says that the key must be there. */
    public Optional<Node> required(String key) {
        if (!values.containsKey(key)) {
            problems.add(place, "the key \"%s\" is missing".formatted(key));
        }
        return value(key);
    }

    /** Reports the keys nobody asked for. */
    @Override
    public void close() {
        places.forEach((key, here) -> {
            if (!known.contains(key)) {
                problems.unknown(here, key, "one of the keys", known);
            }
        });
    }

    Optional<Node> value(String key) {
        known.add(key);
        return Optional.ofNullable(values.get(key));
    }

    /** Empty when the key is absent or its value is no list, which is then a problem. */
    List<Node> list(String key) {
        Optional<Node> node = value(key);
        if (node.isPresent() && !(node.get() instanceof SequenceNode)) {
            wrongKind(place(key), node.get(), "a list");
        }
        return node.filter(SequenceNode.class::isInstance)
                .map(list -> ((SequenceNode) list).getValue())
                .orElse(List.of());
    }

    void wrongKind(Place here, Node node, String expected) {
        problems.add(here, "found %s, expected %s".formatted(Nodes.kindOf(node), expected));
    }

    String join(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }
}
