package fr.jalon.documents.domain.reading.markup;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * Markdown with the tables and footnotes of the forges. Writers put words between angle brackets ("version x.x") that a
 * reader of HTML would take for unknown tags and drop: those stay words.
 */
final class MarkdownHtml {

    private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create(), FootnotesExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().extensions(EXTENSIONS).build();

    private static final Pattern TAG = Pattern.compile("</?([\\p{L}][\\p{L}\\p{N}_:-]*)([^<>]*)>");

    /** What may stand in a tag beside its name: in "code SIREN" there is a word. */
    private static final Pattern ATTRIBUTES = Pattern.compile(
            "(?s)(\\s+([\\w:@-]+\\s*=\\s*(\"[^\"]*\"|'[^']*'|[^\\s\"'=<>`]+)|open|hidden|controls|reversed|data-[\\w-]+))*\\s*/?\\s*");

    /** What people do write in Markdown; and what must never be shown, let alone run. */
    private static final Set<String> MARKS = Set.of(
            "a",
            "abbr",
            "article",
            "aside",
            "b",
            "blockquote",
            "body",
            "br",
            "caption",
            "center",
            "cite",
            "code",
            "col",
            "colgroup",
            "dd",
            "del",
            "details",
            "div",
            "dl",
            "dt",
            "em",
            "figcaption",
            "figure",
            "font",
            "footer",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "head",
            "header",
            "hr",
            "html",
            "i",
            "iframe",
            "img",
            "ins",
            "kbd",
            "li",
            "main",
            "mark",
            "nav",
            "ol",
            "p",
            "picture",
            "pre",
            "q",
            "s",
            "samp",
            "script",
            "section",
            "small",
            "source",
            "span",
            "strike",
            "strong",
            "style",
            "sub",
            "summary",
            "sup",
            "svg",
            "table",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "tr",
            "tt",
            "u",
            "ul",
            "var");

    private MarkdownHtml() {}

    static String render(String markdown) {
        Node document = PARSER.parse(markdown);
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(HtmlInline html) {
                if (isWords(html.getLiteral())) {
                    html.insertBefore(new Text(html.getLiteral()));
                    html.unlink();
                }
            }

            @Override
            public void visit(HtmlBlock html) {
                html.setLiteral(wordsKept(html.getLiteral()));
            }
        });
        return RENDERER.render(document);
    }

    private static boolean isWords(String literal) {
        Matcher tag = TAG.matcher(literal);
        return tag.matches()
                && (!MARKS.contains(tag.group(1).toLowerCase(Locale.ROOT))
                        || !ATTRIBUTES.matcher(tag.group(2)).matches());
    }

    private static String wordsKept(String html) {
        return TAG.matcher(html)
                .replaceAll(tag -> Matcher.quoteReplacement(
                        isWords(tag.group()) ? tag.group().replace("<", "&lt;").replace(">", "&gt;") : tag.group()));
    }
}
