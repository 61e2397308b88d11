package fr.jalon.standards.infrastructure.yaml;

import fr.jalon.shared.LocalizedText;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * A mapping, read key by key. A value that is missing or wrong becomes a problem and an empty value in its stead, so
 * that reading goes on and finds the other mistakes; nothing built from a file with problems may be used. Call
 * {@link #close()} once every known key was asked for: the others are unknown.
 */
public final class YamlMap implements AutoCloseable {

    private final String path;
    private final Place place;
    private final Problems problems;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Map<String, Place> places = new LinkedHashMap<>();
    private final TreeSet<String> known = new TreeSet<>();

    YamlMap(MappingNode node, String path, Problems problems) {
        this.path = path;
        this.problems = problems;
        this.place = new Place(path, line(node));
        node.getValue().forEach(this::put);
    }

    private void put(NodeTuple entry) {
        String key = entry.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
        Place here = new Place(join(key), line(entry.getKeyNode()));
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

    public String text(String key) {
        return required(key).flatMap(node -> scalar(key, node, "a text")).orElse("");
    }

    public Optional<String> optionalText(String key) {
        return value(key).flatMap(node -> scalar(key, node, "a text"));
    }

    public Word word(String key) {
        return new Word(text(key), place(key));
    }

    public Optional<Word> optionalWord(String key) {
        return optionalText(key).map(text -> new Word(text, place(key)));
    }

    public boolean flag(String key, boolean absent) {
        Optional<String> typed = value(key).flatMap(node -> scalar(key, node, "true or false"));
        if (typed.isPresent() && !List.of("true", "false").contains(typed.get())) {
            problems.add(place(key), "found \"%s\", expected true or false".formatted(typed.get()));
        }
        return typed.map("true"::equals).orElse(absent);
    }

    /** A constant, written in lower case with hyphens; null when missing or wrong, which is then a problem. */
    public <E extends Enum<E>> E choice(String key, Class<E> type) {
        required(key);
        return optionalChoice(key, type).orElse(null);
    }

    public <E extends Enum<E>> Optional<E> optionalChoice(String key, Class<E> type) {
        Map<String, E> allowed = new LinkedHashMap<>();
        Stream.of(type.getEnumConstants()).forEach(each -> allowed.put(written(each), each));
        Optional<Word> typed = optionalWord(key);
        typed.filter(word -> !allowed.containsKey(word.value()))
                .ifPresent(word -> problems.unknown(word.place(), word.value(), "one of", allowed.keySet()));
        return typed.map(Word::value).map(allowed::get);
    }

    /**
     * A value with a syntax.
     *
     * @param expected the syntax in words, for the message
     */
    public <T> Optional<T> parsed(String key, String expected, Function<String, T> parse) {
        return value(key).flatMap(node -> scalar(key, node, expected)).flatMap(text -> {
            try {
                return Optional.of(parse.apply(text));
            } catch (DateTimeException | IllegalArgumentException unreadable) {
                problems.add(place(key), "found \"%s\", expected %s".formatted(text, expected));
                return Optional.empty();
            }
        });
    }

    public LocalizedText localized(String key) {
        required(key);
        return optionalLocalized(key).orElse(LocalizedText.of("?"));
    }

    public Optional<LocalizedText> optionalLocalized(String key) {
        return optionalMap(key, "{fr: …, en: …}").map(map -> {
            String french = map.text("fr");
            String english = map.optionalText("en").orElse(null);
            map.close();
            return new LocalizedText(french.isEmpty() ? "?" : french, english);
        });
    }

    /** Empty when the key is absent. */
    public List<Word> words(String key) {
        List<Word> words = new ArrayList<>();
        List<Node> nodes = list(key);
        for (int index = 0; index < nodes.size(); index++) {
            Place here = new Place("%s[%d]".formatted(join(key), index), line(nodes.get(index)));
            scalar(here, nodes.get(index), "a text").ifPresent(text -> words.add(new Word(text, here)));
        }
        return words;
    }

    /** At least one. */
    public List<YamlMap> someMaps(String key) {
        return some(key, maps(key));
    }

    /** At least one. */
    public List<Word> someWords(String key) {
        return some(key, words(key));
    }

    /** Empty when the key is absent. */
    public List<YamlMap> maps(String key) {
        List<YamlMap> maps = new ArrayList<>();
        List<Node> nodes = list(key);
        for (int index = 0; index < nodes.size(); index++) {
            String here = "%s[%d]".formatted(join(key), index);
            map(here, nodes.get(index), "keys and values").ifPresent(maps::add);
        }
        return maps;
    }

    public Optional<YamlMap> optionalMap(String key) {
        return optionalMap(key, "keys and values");
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

    private <T> List<T> some(String key, List<T> found) {
        boolean empty = required(key)
                .filter(node ->
                        node instanceof SequenceNode list && list.getValue().isEmpty())
                .isPresent();
        if (empty) {
            problems.add(place(key), "found an empty list, expected one item at least");
        }
        return found;
    }

    private Optional<YamlMap> optionalMap(String key, String expected) {
        return value(key).flatMap(node -> map(join(key), node, expected));
    }

    private Optional<YamlMap> map(String here, Node node, String expected) {
        if (node instanceof MappingNode mapping) {
            return Optional.of(new YamlMap(mapping, here, problems));
        }
        wrongKind(new Place(here, line(node)), node, expected);
        return Optional.empty();
    }

    private List<Node> list(String key) {
        Optional<Node> node = value(key);
        if (node.isPresent() && !(node.get() instanceof SequenceNode)) {
            wrongKind(place(key), node.get(), "a list");
        }
        return node.filter(SequenceNode.class::isInstance)
                .map(list -> ((SequenceNode) list).getValue())
                .orElse(List.of());
    }

    private Optional<Node> value(String key) {
        known.add(key);
        return Optional.ofNullable(values.get(key));
    }

    private Optional<String> scalar(String key, Node node, String expected) {
        return scalar(place(key), node, expected);
    }

    private Optional<String> scalar(Place here, Node node, String expected) {
        boolean standard =
                node.getTag().startsWith(Tag.PREFIX) && !node.getTag().startsWith(Tag.PREFIX + "java");
        if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank() && !Tag.NULL.equals(scalar.getTag())) {
            return Optional.of(scalar.getValue().strip());
        }
        wrongKind(here, node, expected);
        return Optional.empty();
    }

    private void wrongKind(Place here, Node node, String expected) {
        problems.add(here, "found %s, expected %s".formatted(kindOf(node), expected));
    }

    private static String kindOf(Node node) {
        if (node instanceof MappingNode) {
            return "keys and values";
        }
        if (node instanceof SequenceNode) {
            return "a list";
        }
        String value = ((ScalarNode) node).getValue();
        return value.isBlank() || Tag.NULL.equals(node.getTag()) ? "nothing" : "\"%s\"".formatted(value);
    }

    private String join(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }

    private static int line(Node node) {
        return node.getStartMark().getLine() + 1;
    }

    private static String written(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
