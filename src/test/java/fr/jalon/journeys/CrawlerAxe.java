package fr.jalon.journeys;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Axe with every rule and nothing left out, as its own driver calls it, for two thirds of the time: brought into a page once and
 * not twice for each look, handing back what is wrong only, and reading each colour of a page once.
 */
final class CrawlerAxe {

    /** What one colour means is the same wherever it is written; axe reads it for each element under each text. */
    private static final String COLOURS_READ_ONCE = """
            ;(() => {
                const colours = axe.commons.color.Color.prototype, read = colours.parseString, known = new Map();
                colours.parseString = function (text) {
                    const { r, g, b, alpha } = known.get(text) ?? read.call(this, text);
                    known.set(text, { r, g, b, alpha });
                    return Object.assign(this, { r, g, b, alpha });
                };
            })();
            """;

    private static final String SOURCE =
            resource(AxeBuilder.class, "/axe.min.js") + COLOURS_READ_ONCE + "\"axe is here\"";

    private static final String RUN = """
            () => axe.run(document, { resultTypes: ['violations'] }).then(result => {
                if (!result.passes.length) throw new Error('Axe looked at nothing');
                return result.violations.flatMap(rule => rule.nodes.map(node =>
                    rule.id + ' at ' + JSON.stringify(node.target) + ': ' + node.failureSummary.replace(/\\s+/g, ' ')));
            })""";

    private CrawlerAxe() {}

    /** What axe says against the page as it stands. */
    @SuppressWarnings("unchecked")
    static List<String> faults(Page page) {
        if ((Boolean) page.evaluate("typeof axe === 'undefined'")) {
            page.frames().forEach(frame -> frame.evaluate(SOURCE));
        }
        return (List<String>) page.evaluate(RUN);
    }

    static String resource(Class<?> near, String name) {
        try (InputStream file = near.getResourceAsStream(name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
