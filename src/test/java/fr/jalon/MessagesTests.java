package fr.jalon;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.support.WordFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The words of the application are whole, in both languages. */
class MessagesTests {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern SAID =
            Pattern.compile("(?:Message\\.of|\\b\\w*[sS]ay\\.key)\\(\\s*\"([^\"]+)\"\\s*[,)+]");
    private static final Pattern SHAPED_LIKE_A_KEY = Pattern.compile("\"([a-z]+\\.(?:[a-zA-Z0-9_-]+\\.?)*)\"");
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");

    /** What our own settings start with; they look like keys. */
    private static final Pattern SETTING =
            Pattern.compile("(jalon|server|spring)\\..*|.*\\.(yaml|yml|html|css|js|svg)");

    private final WordFiles words = new WordFiles();

    @Test
    void sayTheSameKeysInBothLanguages() {
        assertThat(words.english().keySet())
                .containsExactlyInAnyOrderElementsOf(words.french().keySet());
    }

    @Test
    void defineNoKeyTwice() {
        assertThat(words.repeated()).isEmpty();
    }

    @Test
    void leaveNoKeyEmpty() {
        assertThat(faulty(String::isBlank)).isEmpty();
    }

    @Test
    void areAllReadableByMessageFormat() {
        assertThat(faulty(pattern -> !readable(pattern))).isEmpty();
    }

    /** A single apostrophe would swallow the argument that follows. */
    @Test
    void haveNoPlainApostropheBesideArguments() {
        assertThat(faulty(pattern -> ARGUMENT.matcher(pattern).find()
                        && pattern.replace("''", "").contains("'")))
                .isEmpty();
    }

    @Test
    void useTheSameArgumentsInBothLanguages() {
        List<String> different = words.french().keySet().stream()
                .filter(key -> words.english().containsKey(key))
                .filter(key -> !arguments(words.french().get(key))
                        .equals(arguments(words.english().get(key))))
                .toList();

        assertThat(different).isEmpty();
    }

    @Test
    void holdEveryKeyTheCodeSays() throws IOException {
        assertThat(unknown(SAID, key -> true)).isEmpty();
    }

    /** Keys also travel as plain arguments: whatever looks like one of ours has to be one. */
    @Test
    void holdEveryLiteralThatLooksLikeAKey() throws IOException {
        Set<String> families =
                words.french().keySet().stream().map(MessagesTests::family).collect(Collectors.toSet());

        assertThat(unknown(
                        SHAPED_LIKE_A_KEY,
                        literal -> families.contains(family(literal))
                                && !SETTING.matcher(literal).matches()))
                .isEmpty();
    }

    /** Of several enums with one simple name, the one that has names has all of them. */
    @Test
    void nameEveryConstantOfAnEnumThatHasNames() throws IOException {
        Map<String, Long> fewest = new TreeMap<>();
        for (Class<?> type : enums()) {
            List<String> keys = terms(type);
            long missing = keys.stream().filter(key -> !words.knows(key)).count();
            if (missing < keys.size()) {
                fewest.merge(type.getSimpleName(), missing, Math::min);
            }
        }

        assertThat(fewest).isNotEmpty().allSatisfy((name, missing) -> assertThat(missing)
                .as("constants of %s without a name", name)
                .isZero());
    }

    @Test
    void nameOnlyConstantsThatExist() throws IOException {
        Set<String> known =
                enums().stream().flatMap(type -> terms(type).stream()).collect(Collectors.toSet());

        assertThat(words.french().keySet().stream().filter(key -> key.startsWith("term.")))
                .isNotEmpty()
                .isSubsetOf(known);
    }

    private List<String> faulty(Predicate<String> fault) {
        return Stream.of(words.french(), words.english())
                .flatMap(language -> language.entrySet().stream())
                .filter(word -> fault.test(word.getValue()))
                .map(word -> word.getKey() + " = " + word.getValue())
                .toList();
    }

    private static boolean readable(String pattern) {
        try {
            new MessageFormat(pattern, Locale.FRENCH);
            return true;
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }

    private static Set<String> arguments(String pattern) {
        return ARGUMENT.matcher(pattern)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Keys the pattern finds in the sources and no file defines, with the class that says them. */
    private Set<String> unknown(Pattern pattern, Predicate<String> wanted) throws IOException {
        Set<String> unknown = new TreeSet<>();
        int found = 0;
        for (Path source : sources()) {
            Matcher matcher = pattern.matcher(Files.readString(source));
            while (matcher.find()) {
                found++;
                if (wanted.test(matcher.group(1)) && !said(matcher.group(1))) {
                    unknown.add(source.getFileName() + ": " + matcher.group(1));
                }
            }
        }
        assertThat(found).as("keys found in the sources").isPositive();
        return unknown;
    }

    /** A mail is named by what its subject and its text are called after. */
    private boolean said(String key) {
        return words.knows(key) || words.knows("mail." + key + ".");
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    private static List<Class<?>> enums() throws IOException {
        Path classes = Path.of("target/classes");
        try (Stream<Path> files = Files.walk(classes)) {
            List<Class<?>> enums = files.filter(file -> file.toString().endsWith(".class"))
                    .map(file -> classes.relativize(file).toString())
                    .<Class<?>>map(MessagesTests::load)
                    .filter(Class::isEnum)
                    .toList();
            assertThat(enums).isNotEmpty();
            return enums;
        }
    }

    private static List<String> terms(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> "term." + type.getSimpleName() + "." + ((Enum<?>) constant).name())
                .toList();
    }

    private static Class<?> load(String file) {
        String name = file.substring(0, file.length() - ".class".length()).replaceAll("[/\\\\]", ".");
        try {
            return Class.forName(name, false, MessagesTests.class.getClassLoader());
        } catch (ClassNotFoundException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static String family(String key) {
        return key.split("\\.")[0];
    }
}
