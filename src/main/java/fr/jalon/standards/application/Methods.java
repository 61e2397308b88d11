package fr.jalon.standards.application;

import fr.jalon.standards.domain.method.Method;
import fr.jalon.standards.domain.method.MethodError;
import fr.jalon.standards.infrastructure.MethodReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The methods cycles may start with: those shipped with the application, and those of the directory named by the
 * property {@code jalon.methods}. All are read when the application starts, which a mistake in one of them stops.
 */
@Component
public class Methods {

    private final Map<String, Loaded> byKey = new LinkedHashMap<>();
    private final Map<String, Method> byFingerprint = new ConcurrentHashMap<>();
    private final List<String> problems = new ArrayList<>();

    private record Loaded(Method method, String source, String fingerprint, String file) {}

    public Methods(@Value("${jalon.methods:}") String directory) throws IOException {
        for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath*:methods/*.yaml")) {
            add("methods/" + file.getFilename(), file.getContentAsString(StandardCharsets.UTF_8));
        }
        if (!directory.isBlank()) {
            addAll(Path.of(directory));
        }
        if (!problems.isEmpty()) {
            throw new MethodError(problems);
        }
    }

    public Collection<Method> all() {
        return byKey.values().stream().map(Loaded::method).toList();
    }

    public boolean contains(String key) {
        return byKey.containsKey(key);
    }

    public Method get(String key) {
        return loaded(key).method();
    }

    /** The text of the file, for the copy a cycle keeps. */
    public String source(String key) {
        return loaded(key).source();
    }

    /** SHA-256 of the text, in hexadecimal. */
    public String fingerprint(String key) {
        return loaded(key).fingerprint();
    }

    /**
     * Reads the copy kept by a cycle; the same text is read once.
     *
     * @param name shown in the error, if this copy cannot be read any more
     */
    public Method read(String yaml, String name) {
        return byFingerprint.computeIfAbsent(sha256(yaml), unseen -> MethodReader.read(yaml, name));
    }

    private Loaded loaded(String key) {
        Loaded loaded = byKey.get(key);
        if (loaded == null) {
            throw new NoSuchElementException("No method " + key + ", only " + byKey.keySet());
        }
        return loaded;
    }

    private void addAll(Path directory) throws IOException {
        if (!Files.isDirectory(directory)) {
            problems.add("jalon.methods: \"%s\" is not a directory".formatted(directory));
            return;
        }
        try (Stream<Path> files = Files.list(directory)) {
            files.filter(file -> file.toString().endsWith(".yaml")).sorted().forEach(this::add);
        }
    }

    private void add(Path file) {
        try {
            add(file.toString(), Files.readString(file));
        } catch (MalformedInputException notUtf8) {
            problems.add(file + ": not written in UTF-8");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void add(String file, String yaml) {
        try {
            Method method = read(yaml, file);
            Loaded before = byKey.putIfAbsent(method.key(), new Loaded(method, yaml, sha256(yaml), file));
            if (before != null) {
                problems.add("%s: key: found \"%s\", already the key of the method in %s, expected another key"
                        .formatted(file, method.key(), before.file()));
            }
        } catch (MethodError mistakes) {
            problems.addAll(mistakes.problems());
        }
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
