package fr.jalon.deployment.domain.export;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Prints a paper. */
public final class PaperPdf {

    private static final String STYLE = """
            @page { size: A4; margin: 2cm; @bottom-right { content: counter(page) ' / ' counter(pages); font-size: 9pt; } }
            body { font-family: sans-serif; font-size: 10.5pt; line-height: 1.4; }
            h1 { font-size: 16pt; margin: 0; } h2 { font-size: 12pt; margin: 1.2em 0 .3em; } p { margin: 0 0 .4em; }
            table { width: 100%; border-collapse: collapse; } th, td { border: 1px solid #999; padding: 4pt; text-align: left; }
            """;

    private PaperPdf() {}

    public static byte[] write(Paper paper) {
        Document page = Document.createShell("");
        page.outputSettings().syntax(Document.OutputSettings.Syntax.xml).charset("UTF-8");
        page.selectFirst("html").attr("lang", "fr");
        page.title(paper.title());
        page.head().appendElement("style").appendText(STYLE);
        fill(page.body(), paper);
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PdfRendererBuilder renderer = new PdfRendererBuilder();
            renderer.useUriResolver((base, uri) -> null);
            renderer.withHtmlContent(page.html(), null);
            renderer.toStream(out);
            renderer.run();
            return out.toByteArray();
        } catch (IOException unprintable) {
            throw new UncheckedIOException(unprintable);
        }
    }

    private static void fill(Element body, Paper paper) {
        body.appendElement("p").text(paper.over());
        body.appendElement("h1").text(paper.title());
        body.appendElement("p").text(paper.under());
        for (Paper.Part part : paper.parts()) {
            if (part.isEmpty()) {
                continue;
            }
            body.appendElement("h2").text(part.title());
            part.lines().forEach(line -> body.appendElement("p").text(line));
            if (part.table().size() > 1) {
                table(body.appendElement("table"), part);
            }
        }
    }

    private static void table(Element table, Paper.Part part) {
        for (int row = 0; row < part.table().size(); row++) {
            Element line = table.appendElement("tr");
            String cell = row == 0 ? "th" : "td";
            part.table().get(row).forEach(text -> line.appendElement(cell).text(text));
        }
    }
}
