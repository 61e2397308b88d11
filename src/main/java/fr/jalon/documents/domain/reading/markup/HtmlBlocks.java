package fr.jalon.documents.domain.reading.markup;

import fr.jalon.documents.domain.reading.Block;
import fr.jalon.documents.domain.reading.ClauseKind;
import fr.jalon.documents.domain.reading.Part;
import fr.jalon.documents.domain.reading.PlainText;
import fr.jalon.documents.domain.reading.archive.Pictures;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Lays a page of HTML out flat: what only groups is opened, headings cut, the rest is kept whole. */
final class HtmlBlocks {

    private static final String HEADINGS = "h1, h2, h3, h4, h5, h6";
    private static final Set<String> GROUPS = Set.of(
            "body",
            "div",
            "section",
            "article",
            "main",
            "header",
            "footer",
            "aside",
            "nav",
            "center",
            "form",
            "fieldset",
            "font",
            "span");
    private static final Set<String> BLOCKS = Set.of(
            "p",
            "ul",
            "ol",
            "dl",
            "table",
            "pre",
            "blockquote",
            "figure",
            "hr",
            "details",
            "address",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6");
    private static final Map<String, String> SAME =
            Map.of("b", "strong", "i", "em", "strike", "s", "tt", "code", "samp", "code", "var", "em", "address", "p");
    private static final int LONGEST_HEADING = 120;

    private final HtmlPictures pictures;
    private final List<Block> blocks = new ArrayList<>();
    private final Set<String> waiting = new LinkedHashSet<>();
    private HtmlNotes notes;
    private Element loose = new Element("p");
    private Part part = Part.BODY;

    HtmlBlocks(Pictures pictures, Function<String, Optional<byte[]>> beside) {
        this.pictures = new HtmlPictures(pictures, beside);
    }

    List<Block> read(Element body) {
        body.select("script, style, noscript, template, iframe, object, embed").remove();
        SAME.forEach((name, ours) -> body.select(name).tagName(ours));
        body.select("td[align], th[align]").forEach(HtmlBlocks::aligned);
        pictures.show(body);
        notes = new HtmlNotes(body);
        children(body);
        flush();
        notes.uncalled().forEach(note -> blocks.add(Block.Passage.of(note)));
        return blocks;
    }

    private static void aligned(Element cell) {
        cell.removeAttr("class");
        switch (cell.attr("align")) {
            case "right" -> cell.addClass("end");
            case "center" -> cell.addClass("center");
            default -> {
                // at the start, as everything
            }
        }
    }

    private void children(Element group) {
        List.copyOf(group.childNodes()).forEach(this::node);
    }

    private void node(Node node) {
        if (node instanceof TextNode words) {
            loose.appendChild(words.clone());
        } else if (node instanceof Element element) {
            element(element);
        }
    }

    private void element(Element element) {
        if (element.is(HEADINGS)) {
            flush();
            heading(element);
        } else if (GROUPS.contains(element.normalName()) && isGroup(element)) {
            flush();
            group(element);
        } else if (BLOCKS.contains(element.normalName()) || element.nameIs("div")) {
            flush();
            passage(element.clone());
        } else {
            loose.appendChild(element.clone());
        }
    }

    private static boolean isGroup(Element element) {
        return !Set.of("div", "span", "font").contains(element.normalName())
                || element.selectFirst(HEADINGS) != null
                || element.select("*").stream().anyMatch(each -> each != element && isBlock(each));
    }

    private static boolean isBlock(Element element) {
        return BLOCKS.contains(element.normalName()) || element.nameIs("div");
    }

    /** What stands at the very top and bottom of a page is repeated on the others. */
    private void group(Element element) {
        Part outer = part;
        boolean around = element.is("body > header, body > footer") && element.selectFirst(HEADINGS) == null;
        boolean points = element.nameIs("nav") && element.selectFirst("a[href^=#]") != null;
        part = around ? Part.HEADER : points ? Part.CONTENTS : part;
        name(element);
        children(element);
        flush();
        part = outer;
    }

    private void heading(Element element) {
        Element title = element.clone();
        List<Block.Note> called = notes.called(title);
        title.select("sup:has(a[href^=#note-])").remove();
        title.select("a.anchor, a.headerlink, a.header-anchor").remove();
        String words = PlainText.of(new Element("p").appendText("").insertChildren(0, title.childNodesCopy()))
                .replaceAll("\\s*\\n\\s*", " ");
        Element shown = new Element("p").insertChildren(0, title.select("img, .no-picture"));
        if (!words.isBlank()) {
            int level = element.normalName().charAt(1) - '0';
            blocks.add(new Block.Heading(
                    ClauseKind.SECTION, level, "", words.strip(), part, null, names(element), called));
        }
        if (shown.childNodeSize() > 0) {
            blocks.add(Block.Passage.of(shown).in(part));
        }
    }

    private void passage(Element html) {
        if (html.text().isBlank() && html.select("img").isEmpty()) {
            name(html);
            html.select("[id], a[name]").forEach(this::name);
            return;
        }
        List<Block.Note> called = notes.called(html);
        blocks.add(new Block.Passage(html, part, null, names(html), called, likeHeading(html)));
    }

    private static boolean likeHeading(Element html) {
        Element rest = html.clone();
        rest.select("strong, u").remove();
        String words = html.text();
        return html.nameIs("p")
                && rest.text().isBlank()
                && html.select("img, br").isEmpty()
                && words.length() <= LONGEST_HEADING
                && words.matches(".*\\p{L}.*[^.;,]");
    }

    private void flush() {
        Element paragraph = loose;
        loose = new Element("p");
        if (paragraph.childNodeSize() > 0) {
            passage(paragraph);
        }
    }

    private void name(Element element) {
        waiting.add(element.id());
        waiting.add(element.attr("name"));
        waiting.remove("");
    }

    /** Of the element and what is in it, and of the empty anchors before it. */
    private Set<String> names(Element element) {
        name(element);
        element.select("[id], a[name]").forEach(this::name);
        Set<String> names = new LinkedHashSet<>(waiting);
        waiting.clear();
        return names;
    }
}
