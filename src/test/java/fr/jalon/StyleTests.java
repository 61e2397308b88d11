package fr.jalon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every page loads every style sheet: one module must not dress the pages of another by chance. */
class StyleTests {

    private static final Path SHEETS = Path.of("src/main/resources/static/css");
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern FIRST_CLASS = Pattern.compile("(?:^|[{},])\\s*\\.([\\w-]+)[^{};]*(?=[{,])");

    @Test
    void noTwoModulesStyleTheSameClass() throws IOException {
        Map<String, String> owners = new HashMap<>();
        Set<String> shared = new TreeSet<>();
        for (Path sheet : modules()) {
            for (String name : classes(sheet)) {
                String file = sheet.getFileName().toString();
                String owner = owners.putIfAbsent(name, file);
                if (owner != null && !owner.equals(file)) {
                    shared.add("." + name + " in " + owner + " and " + file);
                }
            }
        }
        assertThat(owners).as("the sheets are read").containsKeys("toc", "call-toc");
        assertThat(shared).isEmpty();
    }

    /** Bootstrap has colours of its own for what cannot be pressed. */
    @Test
    void everyKindOfButtonIsOursEvenWhenItCannotBePressed() throws IOException {
        String common = Files.readString(SHEETS.resolve("jalon.css"));
        List<String> kinds = Pattern.compile("(?m)^\\.btn-[\\w-]+ \\{[^}]*}")
                .matcher(common)
                .results()
                .map(MatchResult::group)
                .filter(rule -> rule.contains("--bs-btn-bg"))
                .toList();

        assertThat(kinds).hasSizeGreaterThan(2).allSatisfy(rule -> assertThat(rule)
                .contains("--bs-btn-disabled-color", "--bs-btn-disabled-border-color"));
    }

    /** All but the common one. */
    private static List<Path> modules() throws IOException {
        try (Stream<Path> sheets = Files.list(SHEETS)) {
            return sheets.filter(each -> each.toString().endsWith(".css"))
                    .filter(each -> !each.endsWith("jalon.css"))
                    .sorted()
                    .toList();
        }
    }

    private static Set<String> classes(Path sheet) throws IOException {
        String rules = COMMENT.matcher(Files.readString(sheet)).replaceAll("");
        Set<String> names = new TreeSet<>();
        FIRST_CLASS
                .matcher(rules)
                .results()
                .map((MatchResult each) -> each.group(1))
                .forEach(names::add);
        return names;
    }
}
