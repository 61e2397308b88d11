package fr.jalon.deployment.domain.export;

import fr.jalon.shared.pdf.TaggedPdf;
import java.util.function.UnaryOperator;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Prints a paper. */
public final class PaperPdf {

    private PaperPdf() {}

    /** @param markdown makes safe HTML of Markdown */
    public static byte[] write(Paper paper, UnaryOperator<String> markdown) {
        return TaggedPdf.print("fr", paper.title(), body -> fill(body, paper, markdown));
    }

    private static void fill(Element body, Paper paper, UnaryOperator<String> markdown) {
        body.appendElement("p").text(paper.over());
        body.appendElement("h1").text(paper.title());
        body.appendElement("p").text(paper.under());
        for (Paper.Part part : paper.parts()) {
            if (part.isEmpty()) {
                continue;
            }
            body.appendElement("h2").text(part.title());
            part.lines().forEach(line -> body.appendElement("p").text(line));
            body.append(Jsoup.parseBodyFragment(markdown.apply(part.written()))
                    .body()
                    .html());
            if (part.table().size() > 1) {
                table(body.appendElement("table"), part);
            }
        }
    }

    private static void table(Element table, Paper.Part part) {
        for (int row = 0; row < part.table().size(); row++) {
            Element line = table.appendElement("tr");
            boolean head = row == 0;
            part.table().get(row).forEach(text -> {
                Element cell = line.appendElement(head ? "th" : "td").text(text);
                if (head) {
                    cell.attr("scope", "col");
                }
            });
        }
    }
}
