package fr.jalon.support;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The words of the application as their files hold them, one map per language. */
public final class WordFiles {

    private static final Path FOLDER = Path.of("src/main/resources/messages");
    private static final String ENGLISH = "_en.properties";

    private final Map<String, String> french = new TreeMap<>();
    private final Map<String, String> english = new TreeMap<>();
    private final List<String> repeated = new ArrayList<>();

    public WordFiles() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            files.filter(file -> file.toString().endsWith(".properties"))
                    .sorted()
                    .forEach(this::read);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public Map<String, String> french() {
        return french;
    }

    public Map<String, String> english() {
        return english;
    }

    /** Keys written more than once in one language, each with the file of the second time. */
    public List<String> repeated() {
        return repeated;
    }

    /** Is this a key of both languages? With a dot at its end: does at least one key of both start so? */
    public boolean knows(String key) {
        return Stream.of(french, english)
                .allMatch(words -> key.endsWith(".")
                        ? words.keySet().stream().anyMatch(known -> known.startsWith(key))
                        : words.containsKey(key));
    }

    private void read(Path file) {
        Map<String, String> words = file.toString().endsWith(ENGLISH) ? english : french;
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            new Properties() {
                @Override
                public synchronized Object put(Object key, Object value) {
                    if (words.putIfAbsent((String) key, (String) value) != null) {
                        repeated.add(file.getFileName() + ": " + key);
                    }
                    return null;
                }
            }.load(reader);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
