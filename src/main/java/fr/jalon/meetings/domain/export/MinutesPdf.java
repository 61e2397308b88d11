package fr.jalon.meetings.domain.export;

import fr.jalon.shared.pdf.TaggedPdf;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Prints minutes, in the order of the model. */
public final class MinutesPdf {

    private final Element body;
    private final UnaryOperator<String> markdown;

    private MinutesPdf(Element body, UnaryOperator<String> markdown) {
        this.body = body;
        this.markdown = markdown;
    }

    /** @param markdown makes safe HTML of Markdown */
    public static byte[] write(MinutesText minutes, UnaryOperator<String> markdown) {
        return TaggedPdf.print("fr", minutes.object(), body -> new MinutesPdf(body, markdown).fill(minutes));
    }

    private void fill(MinutesText minutes) {
        body.appendElement("p").text(ModelWords.COMMISSION + " – " + ModelWords.REFERENCE + minutes.reference());
        body.appendElement("h1")
                .text(ModelWords.GROUP + minutes.group() + " – " + ModelWords.MINUTES + " (" + minutes.mode() + ")");
        body.appendElement("p").appendElement("strong").text(ModelWords.OBJECT + minutes.object());
        list(ModelWords.AGENDA, minutes.agenda());
        if (!minutes.slides().isEmpty()) {
            body.appendElement("p").text(ModelWords.SLIDES + minutes.slides());
        }
        body.appendElement("h2").text(ModelWords.PEOPLE);
        if (!minutes.animators().isEmpty()) {
            body.appendElement("p").text(ModelWords.ANIMATORS + String.join(", ", minutes.animators()));
        }
        list(null, minutes.people());
        if (!minutes.excused().isEmpty()) {
            body.appendElement("p").text(ModelWords.EXCUSED + " " + String.join(", ", minutes.excused()));
        }
        control(minutes);
        int number = 1;
        for (MinutesText.Block block : minutes.blocks()) {
            block(number++, block);
        }
        if (!minutes.deliverables().isEmpty()) {
            body.appendElement("h2").text(ModelWords.DELIVERABLES);
            prose(minutes.deliverables());
        }
    }

    private void control(MinutesText minutes) {
        Element table = body.appendElement("table");
        row(table, ModelWords.REREAD, minutes.reread());
        row(table, ModelWords.VALIDATED, minutes.validated());
        row(table, ModelWords.NEXT, minutes.next());
    }

    private static void row(Element table, String label, String value) {
        Element row = table.appendElement("tr");
        row.appendElement("th").attr("scope", "row").text(label);
        row.appendElement("td").text(value);
    }

    private void block(int number, MinutesText.Block block) {
        body.appendElement("h2").text(number + ") " + block.title());
        prose(block.summary());
        body.appendElement("h3").text(ModelWords.REMARKS);
        prose(block.remarks());
        body.appendElement("h3").text(ModelWords.DECISION);
        prose(block.decision());
    }

    private void list(String heading, List<String> lines) {
        if (heading != null) {
            body.appendElement("h2").text(heading);
        }
        Element list = body.appendElement("ul");
        lines.forEach(line -> list.appendElement("li").text(line));
    }

    private void prose(String text) {
        body.append(Jsoup.parseBodyFragment(markdown.apply(text)).body().html());
    }
}
