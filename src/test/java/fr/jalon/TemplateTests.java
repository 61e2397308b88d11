package fr.jalon;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.support.WordFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** What every template keeps to: words elsewhere, no style and no script inside, one frame, a size one can read. */
class TemplateTests {

    private static final Path FOLDER = Path.of("src/main/resources/templates");
    private static final int LINES = 150;

    /** Folders whose files are pieces of pages. */
    private static final Pattern PIECES = Pattern.compile("(components|layout)/.*|.*/parts/.*");

    private static final Pattern LETTERS = Pattern.compile("\\p{L}{2,}");
    private static final Pattern INLINED = Pattern.compile("\\[\\[.*?]]|\\[\\(.*?\\)]", Pattern.DOTALL);
    private static final Pattern KEY = Pattern.compile("#\\{([a-zA-Z][\\w.-]*)[}(]");
    private static final Pattern QUOTED_KEY = Pattern.compile("'([a-z]+(?:[.-][a-z0-9-]+)*\\.[a-zA-Z0-9.-]*)'");
    private static final Pattern BEAN_HANDED = Pattern.compile("th:(?:replace|insert)=\"[^\"]*\\$\\{@[^\"]*\"");
    private static final Pattern QUOTED = Pattern.compile("'([^']*)'");

    /** What a literal may stand beside without being said: a key, a comparison. */
    private static final Pattern NOT_SAID = Pattern.compile(
            "@say\\.key\\([^)]*\\)|#\\{\\$\\{[^}]*}[^}]*}|#\\{[^}]*}|(?:[!=]=|\\beq|\\bne) *'[^']*'|\\[ *'[^']*' *]");

    /** Said the same in every language. */
    private static final Pattern NAMES = Pattern.compile("\\b(Jalon|CSV|JSON)\\b");

    private static final Set<String> READ_ALOUD = Set.of("title", "alt", "placeholder", "aria-label", "label");

    private final WordFiles words = new WordFiles();

    @Test
    void holdNoLiteralText() {
        assertThat(faults(template -> {
                    List<String> said = new ArrayList<>();
                    template.document.traverse((node, depth) -> said.addAll(literals(node)));
                    return said;
                }))
                .isEmpty();
    }

    @Test
    void useKeysOfBothLanguages() {
        assertThat(faults(template -> KEY.matcher(template.source)
                        .results()
                        .map(found -> found.group(1))
                        .filter(key -> !words.knows(key))
                        .toList()))
                .isEmpty();
    }

    /** A fragment is looked for by its name among the tags too: one that is named like another tag brings that along. */
    @Test
    void nameNoFragmentLikeATagBesideIt() {
        assertThat(faults(template -> template.document.select("[th:fragment]").stream()
                        .filter(fragment -> template.document.getElementsByTag(name(fragment)).stream()
                                .anyMatch(other ->
                                        other != fragment && !other.parents().contains(fragment)))
                        .map(TemplateTests::name)
                        .toList()))
                .isEmpty();
    }

    private static String name(Element fragment) {
        return fragment.attr("th:fragment").replaceFirst("\\(.*", "").strip();
    }

    /** Thymeleaf refuses it, once that line is reached; th:with takes it before. */
    @Test
    void handNoBeanToAFragment() {
        assertThat(faults(template -> BEAN_HANDED
                        .matcher(template.source)
                        .results()
                        .map(found -> found.group())
                        .toList()))
                .isEmpty();
    }

    /** Keys also travel as arguments of fragments and of {@code @say}. */
    @Test
    void passKeysOfBothLanguages() {
        assertThat(faults(template -> QUOTED_KEY
                        .matcher(template.source)
                        .results()
                        .map(found -> found.group(1))
                        .filter(key -> !words.knows(key))
                        .toList()))
                .isEmpty();
    }

    @Test
    void holdNoStyleAndNoScript() {
        assertThat(faults(template -> template.document.getAllElements().stream()
                        .filter(TemplateTests::againstThePolicy)
                        .map(Element::cssSelector)
                        .toList()))
                .isEmpty();
    }

    @Test
    void printRawHtmlInOneFragmentOnly() {
        assertThat(templates()
                        .filter(template -> template.source.contains("utext") || template.source.contains("[("))
                        .map(Template::name))
                .containsExactly("components/raw.html");
    }

    @Test
    void areShort() {
        assertThat(faults(template -> template.source.lines().count() > LINES ? List.of("too long") : List.of()))
                .isEmpty();
    }

    @Test
    void putEveryPageInTheFrame() {
        List<String> pages = templates()
                .filter(template -> !PIECES.matcher(template.name).matches())
                .filter(template -> !template.source.contains("th:fragment="))
                .filter(template -> !template.document
                        .select("html")
                        .attr("th:replace")
                        .matches("~\\{layout/(page|screen) :: page\\(~\\{::title}, ~\\{::main}\\)}"))
                .map(Template::name)
                .toList();

        assertThat(pages).isEmpty();
    }

    private static List<String> literals(Node node) {
        if (node instanceof TextNode text && !replaced(text.parent())) {
            String plain = INLINED.matcher(text.text()).replaceAll("").strip();
            return isWords(plain) ? List.of(plain) : List.of();
        }
        return node.attributes().asList().stream()
                .filter(TemplateTests::saysALiteral)
                .map(Attribute::toString)
                .toList();
    }

    /** Is the content code, or only there for who opens the file, the engine putting another in its place? */
    private static boolean replaced(Node node) {
        return Stream.iterate(node, each -> each != null, Node::parent)
                .anyMatch(each -> each.hasAttr("th:text")
                        || each.hasAttr("th:utext")
                        || each.nodeName().equals("code")
                        || (each.hasAttr("th:replace") && !each.nodeName().equals("html")));
    }

    private static boolean saysALiteral(Attribute attribute) {
        String name = attribute.getKey();
        if (READ_ALOUD.contains(name)) {
            return isWords(attribute.getValue());
        }
        boolean said = name.equals("th:text") || name.startsWith("th:") && READ_ALOUD.contains(name.substring(3));
        return said
                && QUOTED.matcher(NOT_SAID.matcher(attribute.getValue()).replaceAll(""))
                        .results()
                        .anyMatch(found -> isWords(found.group(1)));
    }

    private static boolean isWords(String text) {
        return LETTERS.matcher(NAMES.matcher(text).replaceAll("")).find();
    }

    private static boolean againstThePolicy(Element element) {
        return element.nodeName().equals("style")
                || element.nodeName().equals("script") && !element.hasAttr("src") && !element.hasAttr("th:src")
                || element.attributes().asList().stream()
                        .map(attribute -> attribute.getKey().replaceFirst("^(th:|data-th-)", ""))
                        .anyMatch(name -> name.equals("style") || name.startsWith("on") || name.equals("styleappend"));
    }

    private static List<String> faults(Function<Template, List<String>> check) {
        return templates()
                .flatMap(template -> check.apply(template).stream().map(fault -> template.name + ": " + fault))
                .toList();
    }

    private static Stream<Template> templates() {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            List<Template> templates = files.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .map(Template::read)
                    .toList();
            assertThat(templates).isNotEmpty();
            return templates.stream();
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }

    private record Template(String name, String source, Document document) {

        static Template read(Path file) {
            try {
                String source = Files.readString(file);
                String name = FOLDER.relativize(file).toString().replace('\\', '/');
                return new Template(name, source, Jsoup.parse(source, Parser.xmlParser()));
            } catch (IOException failure) {
                throw new java.io.UncheckedIOException(failure);
            }
        }
    }
}
