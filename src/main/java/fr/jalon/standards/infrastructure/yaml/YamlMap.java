package fr.jalon.standards.infrastructure.yaml;

import fr.jalon.shared.LocalizedText;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;

/**
 * A mapping, read key by key. A value that is missing or wrong becomes a problem and an empty value in its stead, so
 * that reading goes on and finds the other mistakes; nothing built from a file with problems may be used. Call
 * {@link #close()} once every known key was asked for: the others are unknown.
 */
public final class YamlMap extends YamlKeys {

    YamlMap(MappingNode node, String path, Problems problems) {
        super(node, path, problems);
    }

    public String text(String key) {
        return required(key).flatMap(node -> text(key, node, "a text")).orElse("");
    }

    public Optional<String> optionalText(String key) {
        return value(key).flatMap(node -> text(key, node, "a text"));
    }

    public Word word(String key) {
        return new Word(text(key), place(key));
    }

    public Optional<Word> optionalWord(String key) {
        return optionalText(key).map(text -> new Word(text, place(key)));
    }

    public boolean flag(String key, boolean absent) {
        Optional<String> typed = value(key).flatMap(node -> text(key, node, "true or false"));
        if (typed.isPresent() && !List.of("true", "false").contains(typed.get())) {
            problems().add(place(key), "found \"%s\", expected true or false".formatted(typed.get()));
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
                .ifPresent(word -> problems().unknown(word.place(), word.value(), "one of", allowed.keySet()));
        return typed.map(Word::value).map(allowed::get);
    }

    /**
     * A value with a syntax.
     *
     * @param expected the syntax in words, for the message
     */
    public <T> Optional<T> parsed(String key, String expected, Function<String, T> parse) {
        return value(key).flatMap(node -> text(key, node, expected)).flatMap(text -> {
            try {
                return Optional.of(parse.apply(text));
            } catch (DateTimeException | IllegalArgumentException unreadable) {
                problems().add(place(key), "found \"%s\", expected %s".formatted(text, expected));
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
            Place here = new Place(item(key, index), Nodes.line(nodes.get(index)));
            text(here, nodes.get(index), "a text").ifPresent(text -> words.add(new Word(text, here)));
        }
        return words;
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
            map(item(key, index), nodes.get(index), "keys and values").ifPresent(maps::add);
        }
        return maps;
    }

    /** At least one. */
    public List<YamlMap> someMaps(String key) {
        return some(key, maps(key));
    }

    public Optional<YamlMap> optionalMap(String key) {
        return optionalMap(key, "keys and values");
    }

    private Optional<YamlMap> optionalMap(String key, String expected) {
        return value(key).flatMap(node -> map(join(key), node, expected));
    }

    private <T> List<T> some(String key, List<T> found) {
        if (required(key).filter(Nodes::isEmptyList).isPresent()) {
            problems().add(place(key), "found an empty list, expected one item at least");
        }
        return found;
    }

    private Optional<YamlMap> map(String here, Node node, String expected) {
        if (node instanceof MappingNode mapping) {
            return Optional.of(new YamlMap(mapping, here, problems()));
        }
        wrongKind(new Place(here, Nodes.line(node)), node, expected);
        return Optional.empty();
    }

    private Optional<String> text(String key, Node node, String expected) {
        return text(place(key), node, expected);
    }

    private Optional<String> text(Place here, Node node, String expected) {
        Optional<String> text = Nodes.text(node);
        if (text.isEmpty()) {
            wrongKind(here, node, expected);
        }
        return text;
    }

    private String item(String key, int index) {
        return "%s[%d]".formatted(join(key), index);
    }

    private static String written(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
