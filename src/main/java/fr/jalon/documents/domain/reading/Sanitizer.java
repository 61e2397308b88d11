package fr.jalon.documents.domain.reading;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/**
 * The one allow-list that everything imported passes before it is stored. Names, styles and scripts of the file do not
 * survive it, nor do pictures of elsewhere: a page of ours calls nobody.
 */
final class Sanitizer {

    private static final Safelist ALLOWED = new Safelist()
            .addTags("p", "br", "hr", "div", "span", "blockquote", "pre", "figure", "figcaption", "details", "summary")
            .addTags("em", "strong", "s", "u", "sub", "sup", "small", "code", "kbd", "q", "cite", "abbr", "del", "ins")
            .addTags("ul", "ol", "li", "dl", "dt", "dd", "a", "img")
            .addTags("table", "caption", "thead", "tbody", "tfoot", "tr", "th", "td")
            .addAttributes("a", "href", "id")
            .addAttributes("li", "id", "value")
            .addAttributes("ol", "start", "type")
            .addAttributes("img", "src", "alt", "width", "height")
            .addAttributes("td", "colspan", "rowspan")
            .addAttributes("th", "colspan", "rowspan", "scope")
            .addAttributes("abbr", "title")
            .addAttributes(":all", "class", "lang")
            .addProtocols("a", "href", "#", "http", "https", "mailto");

    /** Ours; any other class could dress a text as a part of the page. */
    private static final Set<String> CLASSES =
            Set.of("notes", "caption", "box", "math", "no-picture", "end", "center", "title", "names", "value");

    private static final Pattern OURS = Pattern.compile(Picture.PATH + "[0-9a-f]{64}");
    private static final Pattern NOTE = Pattern.compile("(note|appel)-\\d{1,6}");
    private static final Pattern SMALL_NUMBER = Pattern.compile("-?\\d{1,5}");
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*");
    private static final Document.OutputSettings PLAIN = new Document.OutputSettings().prettyPrint(false);

    private Sanitizer() {}

    /** @return a box with what is left of the body */
    static Element clean(Element body) {
        Document dirty = Document.createShell("");
        dirty.body()
                .appendChildren(
                        body.childNodes().stream().map(node -> node.clone()).toList());
        Document clean = new Cleaner(ALLOWED).clean(dirty);
        clean.outputSettings(PLAIN);
        clean.body().select("*").forEach(Sanitizer::attributes);
        clean.body().select("a:not([href]):not([id])").unwrap();
        clean.body().select("a[href]").forEach(Sanitizer::link);
        clean.body().select("th").forEach(Sanitizer::header);
        clean.body()
                .select("td > p:only-child, th > p:only-child, li > p:only-child")
                .forEach(Sanitizer::alone);
        return clean.body();
    }

    private static void attributes(Element element) {
        for (Attribute attribute : List.copyOf(element.attributes().asList())) {
            if (!fits(attribute.getKey(), attribute.getValue())) {
                element.removeAttr(attribute.getKey());
            }
        }
        if (element.nameIs("img")) {
            picture(element);
        }
    }

    private static boolean fits(String name, String value) {
        return switch (name) {
            case "class" -> CLASSES.contains(value);
            case "id" -> NOTE.matcher(value).matches();
            case "lang" -> LANGUAGE.matcher(value).matches();
            case "colspan", "rowspan", "width", "height", "start", "value" ->
                SMALL_NUMBER.matcher(value).matches();
            case "type" -> value.matches("[1aAiI]");
            case "scope" -> value.matches("col|row|colgroup|rowgroup");
            default -> true;
        };
    }

    private static void picture(Element picture) {
        if (!OURS.matcher(picture.attr("src")).matches()) {
            picture.remove();
            return;
        }
        picture.attr("alt", picture.attr("alt"));
        picture.attr("loading", "lazy");
    }

    /** A table may be wider than a screen: it scrolls in a box of its own, by keyboard too. */
    static void box(Element body, String heading) {
        int count = 0;
        for (Element table : body.select("table")) {
            if (!table.parents().is("table")) {
                String which = heading.isEmpty() ? "" : heading + " ";
                table.wrap("<div class=\"table-wide\" role=\"group\" tabindex=\"0\"></div>")
                        .parent()
                        .attr("aria-label", which + "(" + ++count + ")");
            }
        }
    }

    /** A link without words would be silent to those who do not see it. */
    private static void link(Element link) {
        boolean silent = link.text().isBlank()
                && link.select("img").stream()
                        .allMatch(picture -> picture.attr("alt").isBlank());
        if (silent) {
            link.unwrap();
        } else if (!link.attr("href").startsWith("#")) {
            link.attr("rel", "nofollow noopener ugc");
        }
    }

    /** A header cell without words heads nothing. */
    private static void header(Element cell) {
        if (cell.text().isBlank()) {
            cell.tagName("td").removeAttr("scope");
        } else if (cell.parents().is("thead") && !cell.hasAttr("scope")) {
            cell.attr("scope", "col");
        }
    }

    /** A paragraph that is all of a cell or an item adds nothing to it. */
    private static void alone(Element paragraph) {
        boolean withWords = !paragraph.parent().ownText().isBlank();
        if (!withWords && paragraph.className().isEmpty()) {
            paragraph.unwrap();
        }
    }
}
