package fr.jalon.shared.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Prints a page of HTML as a PDF that a screen reader can follow (PDF/UA: headings, lists, tables, language) and that carries its
 * letters with it: the fonts of readers' own know neither “→” nor “≥” nor Greek.
 */
public final class TaggedPdf {

    private static final String FONTS = "/net/sf/jasperreports/fonts/dejavu/DejaVuSansCondensed";

    /** What the printer falls back to where no style names a family, on the page around the text too. */
    private static final String FAMILY = "Serif";

    private static final String STYLE = """
            @page { size: A4; margin: 2cm;
                @bottom-right { content: counter(page) ' / ' counter(pages); font-size: 9pt; } }
            body { font-size: 10pt; line-height: 1.4; word-wrap: break-word; }
            h1 { font-size: 15pt; line-height: 1.25; margin: .2em 0 .4em; }
            h2 { font-size: 12pt; margin: 1.2em 0 .3em; page-break-after: avoid; }
            h3 { font-size: 10pt; margin: .8em 0 .2em; page-break-after: avoid; }
            p, ul, ol { margin: 0 0 .4em; }
            table { width: 100%; table-layout: fixed; border-collapse: collapse; margin: 4pt 0; }
            th, td { border: 1px solid #999; padding: 4pt; text-align: left; vertical-align: top; }
            code, pre, kbd, samp, tt { font-family: inherit; }
            tr { page-break-inside: avoid; }
            """;

    private TaggedPdf() {}

    /**
     * @param language of the text, as HTML writes it (“fr”)
     * @param fill writes into the body; nothing it links to is fetched
     */
    public static byte[] print(String language, String title, Consumer<Element> fill) {
        Document page = Document.createShell("");
        page.outputSettings().syntax(Document.OutputSettings.Syntax.xml).charset("UTF-8");
        page.selectFirst("html").attr("lang", language);
        page.title(title);
        page.head().appendElement("meta").attr("name", "subject").attr("content", title);
        page.head().appendElement("style").appendText(STYLE);
        fill.accept(page.body());
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PdfRendererBuilder renderer = new PdfRendererBuilder();
            font(renderer, "", 400, FontStyle.NORMAL);
            font(renderer, "-Bold", 700, FontStyle.NORMAL);
            font(renderer, "-Oblique", 400, FontStyle.ITALIC);
            font(renderer, "-BoldOblique", 700, FontStyle.ITALIC);
            renderer.usePdfUaAccessibility(true);
            renderer.useUriResolver((base, uri) -> null);
            renderer.withHtmlContent(page.html(), null);
            renderer.toStream(out);
            renderer.run();
            return out.toByteArray();
        } catch (IOException unprintable) {
            throw new UncheckedIOException(unprintable);
        }
    }

    private static void font(PdfRendererBuilder renderer, String variant, int weight, FontStyle style) {
        renderer.useFont(
                () -> TaggedPdf.class.getResourceAsStream(FONTS + variant + ".ttf"), FAMILY, weight, style, true);
    }
}
