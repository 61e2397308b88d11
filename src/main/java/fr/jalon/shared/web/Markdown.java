package fr.jalon.shared.web;

import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.safety.Safelist;
import org.springframework.stereotype.Component;

/**
 * Markdown to HTML that may be printed as it is. A line that ends where it was typed ends there, as in the Word files: who
 * takes notes does not count spaces. HTML inside the Markdown is shown as text, and what comes out passes an
 * allow-list all the same: two locks.
 */
@Component("markdown")
public class Markdown {

    private static final Safelist ALLOWED = new Safelist()
            .addTags("p", "br", "em", "strong", "code", "pre", "blockquote", "ul", "ol", "li", "hr")
            .addTags("h3", "h4", "h5", "h6")
            .addTags("table", "thead", "tbody", "tr", "th", "td")
            .addAttributes("th", "scope")
            .addTags("a")
            .addAttributes("a", "href")
            .addAttributes("ol", "start")
            .addProtocols("a", "href", "http", "https", "mailto")
            .preserveRelativeLinks(false)
            .addEnforcedAttribute("a", "rel", "nofollow noopener ugc");

    private static final Document.OutputSettings PLAIN = new Document.OutputSettings().prettyPrint(false);

    private static final List<Extension> TABLES = List.of(TablesExtension.create());

    private final Parser parser = Parser.builder().extensions(TABLES).build();
    private final HtmlRenderer renderer = HtmlRenderer.builder()
            .extensions(TABLES)
            .escapeHtml(true)
            .softbreak("<br>\n")
            .sanitizeUrls(true)
            .build();

    /** Headings start at level three: a text is always part of a page that has its own. */
    public String toHtml(String markdown) {
        if (markdown == null || markdown.isBlank()) {
            return "";
        }
        Document document = Jsoup.parseBodyFragment(renderer.render(parser.parse(markdown)));
        document.outputSettings(PLAIN);
        for (String level : List.of("h4", "h3", "h2", "h1")) {
            int lower = Math.min(6, level.charAt(1) - '0' + 2);
            document.select(level).tagName("h" + lower);
        }
        document.select("thead th").attr("scope", "col");
        return Jsoup.clean(document.body().html(), "", ALLOWED, PLAIN).strip();
    }
}
