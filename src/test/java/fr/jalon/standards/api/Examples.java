package fr.jalon.standards.api;

import fr.jalon.support.Api;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Gathers calls of the API, and compares the published examples with them: lists cut to their richest element. */
final class Examples implements Consumer<Api.Call> {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Path directory;
    private final Map<String, Api.Call> calls = new LinkedHashMap<>();

    Examples(Path directory) {
        this.directory = directory;
    }

    /** The richest successful call of each operation is kept. */
    @Override
    public void accept(Api.Call call) {
        if (call.operation() != null && call.answer().status() < 300) {
            calls.merge(call.operation(), call, Examples::richer);
        }
    }

    private static Api.Call richer(Api.Call former, Api.Call latter) {
        return weight(latter) > weight(former) ? latter : former;
    }

    private static long weight(Api.Call call) {
        return call.answer().text().length()
                + (call.sent() == null ? 0 : call.sent().length() * 1000L);
    }

    Set<String> seen() {
        return calls.keySet();
    }

    /** Files whose fields are no longer those of the real call. */
    List<String> differences() {
        List<String> differences = new ArrayList<>();
        files().forEach((name, text) -> {
            Path file = directory.resolve(name);
            if (!Files.exists(file)) {
                differences.add(name + " is missing");
            } else if (name.endsWith(".json") && !looksLike(read(file), text)) {
                differences.add(name + " no longer looks like the real one");
            }
        });
        return differences;
    }

    /** A list that happens to be empty looks like any list. */
    private static boolean looksLike(String example, String real) {
        Set<String> expected = new TreeSet<>(shape(example));
        Set<String> found = new TreeSet<>(shape(real));
        emptyLists(JSON.readTree(real), "").forEach(list -> expected.removeIf(path -> path.startsWith(list + "[]")));
        return expected.equals(found);
    }

    private static Set<String> emptyLists(JsonNode node, String path) {
        Set<String> empty = new TreeSet<>();
        if (node.isArray() && node.isEmpty()) {
            empty.add(path);
        }
        node.properties()
                .forEach(entry -> empty.addAll(emptyLists(entry.getValue(), path + "/" + name(entry.getKey()))));
        return empty;
    }

    /** Leaves those that still look like the real ones: a call that happens to find less says nothing new. */
    void write() {
        files().forEach((name, text) -> {
            Path file = directory.resolve(name);
            try {
                Files.createDirectories(directory);
                if (!Files.exists(file) || !name.endsWith(".json") || !looksLike(read(file), text)) {
                    Files.writeString(file, text + "\n");
                }
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        });
    }

    private Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        calls.forEach((operation, call) -> {
            if (call.sent() != null) {
                files.put(operation + ".request.json", pretty(JSON.readTree(call.sent())));
            }
            String answered = call.answer().text();
            if (answered.startsWith("{")) {
                files.put(operation + ".response.json", pretty(cut(JSON.readTree(answered))));
            } else if (!answered.isEmpty()) {
                files.put(operation + ".response.txt", answered.lines().limit(2).collect(Collectors.joining("\n")));
            }
        });
        return files;
    }

    private static JsonNode cut(JsonNode node) {
        if (node instanceof ObjectNode object) {
            ObjectNode copy = JSON.createObjectNode();
            object.properties().forEach(field -> copy.set(field.getKey(), cut(field.getValue())));
            return copy;
        }
        if (node instanceof ArrayNode array && !array.isEmpty() && array.get(0).isObject()) {
            JsonNode richest = array.get(0);
            for (JsonNode element : array) {
                richest = element.toString().length() > richest.toString().length() ? element : richest;
            }
            return JSON.createArrayNode().add(cut(richest));
        }
        return node;
    }

    private static Set<String> shape(String text) {
        Set<String> paths = new TreeSet<>();
        collect(JSON.readTree(text), "", paths);
        return paths;
    }

    private static void collect(JsonNode node, String path, Set<String> paths) {
        paths.add(path);
        if (node.isObject()) {
            node.properties().forEach(field -> collect(field.getValue(), path + "/" + name(field.getKey()), paths));
        } else if (node.isArray()) {
            node.forEach(element -> collect(element, path + "[]", paths));
        }
    }

    /** Where a field is named by an id, which one it is does not matter. */
    private static String name(String key) {
        return key.matches("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}") ? "{id}" : key;
    }

    private static String pretty(JsonNode node) {
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(node);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
