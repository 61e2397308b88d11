package fr.jalon.campaigns.domain.export;

import fr.jalon.shared.Message;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A report as one page that needs nothing else: it reads the same from a disk in ten years. */
public final class HtmlReport {

    private final ExportHead head;
    private final ReportHead report;
    private final ExportWords words;
    private final Map<String, String> documents;
    private Markup out;

    public HtmlReport(ExportHead head, ReportHead report, ExportWords words) {
        this.head = head;
        this.report = report;
        this.words = words;
        this.documents = head.documents().stream()
                .collect(Collectors.toMap(ExportHead.Document::code, ExportHead.Document::title, (one, other) -> one));
    }

    /** What a browser that keeps to a strict policy wants to know of the style in the page. */
    public static String styleHash() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest(OfficeFile.model("html/report.css").getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** @param comments grouped by document */
    public void write(Iterator<ExportedComment> comments, OutputStream to) throws IOException {
        out = new Markup(new BufferedWriter(new OutputStreamWriter(to, StandardCharsets.UTF_8), 1 << 15));
        out.raw(
                "<!DOCTYPE html>\n<html lang=\"" + words.language().getLanguage() + "\">\n<head>\n"
                        + "<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        element("title", null, say("report.title") + " · " + head.title());
        out.raw("<style>" + OfficeFile.model("html/report.css") + "</style>\n</head>\n<body>\n<main>\n");
        top();
        figures();
        out.raw("<section>\n");
        element("h2", null, say("report.comments"));
        comments(comments);
        out.raw("</section>\n</main>\n</body>\n</html>\n");
        out.flush();
    }

    private void top() throws IOException {
        element("p", "over", say("report.title"));
        element("h1", null, head.title());
        List<String> lines = report.lines(words, new Days(words).of(report.publishedAt()));
        for (String line : lines.subList(0, lines.size() - 1)) {
            element("p", "small", line);
        }
        element("p", "sentence", report.sentence());
    }

    private void figures() throws IOException {
        out.raw("<section>\n");
        element("h2", null, say("report.figures"));
        for (ReportHead.Group group : ReportHead.Group.values()) {
            List<ReportHead.Figure> figures = report.figures().stream()
                    .filter(figure -> figure.group() == group)
                    .toList();
            if (!figures.isEmpty()) {
                figures(group, figures);
            }
        }
        out.raw("</section>\n");
    }

    private void figures(ReportHead.Group group, List<ReportHead.Figure> figures) throws IOException {
        out.raw("<table>");
        element("caption", null, say(group.key()));
        out.raw("<thead><tr><th scope=\"col\">").text(say("report.figures.value"));
        out.raw("</th><th scope=\"col\">").text(say("report.figures.comments")).raw("</th></tr></thead>\n<tbody>");
        for (ReportHead.Figure figure : figures) {
            out.raw("<tr><th scope=\"row\">").text(figure.label());
            out.raw("</th><td>" + figure.comments() + "</td></tr>\n");
        }
        out.raw("</tbody></table>\n");
    }

    private void comments(Iterator<ExportedComment> comments) throws IOException {
        String current = null;
        if (!comments.hasNext()) {
            element("p", null, say("report.none"));
        }
        while (comments.hasNext()) {
            ExportedComment comment = comments.next();
            if (!comment.document().equals(current)) {
                current = comment.document();
                element("h3", null, documents.getOrDefault(current, current));
            }
            comment(comment);
        }
    }

    private void comment(ExportedComment comment) throws IOException {
        out.raw("<article id=\"").text(comment.document() + "." + comment.ref()).raw("\">\n");
        element("h4", null, comment.ref());
        element(
                "p",
                "small",
                java.util.stream.Stream.of(comment.speaker(), comment.type(), comment.locator(), comment.clause())
                        .filter(part -> !part.isBlank())
                        .collect(Collectors.joining(" · ")));
        words("words", comment.text());
        labelled("comment.proposal", "proposal", comment.proposedChange());
        labelled("comment.answer", "answer", DecisionCell.words(comment, words));
        if (!comment.action().isBlank()) {
            element("p", "small", words.say(Message.of("comment.action", comment.action())));
        }
        if (!comment.outcome().decidedIn().isEmpty()) {
            element(
                    "p",
                    "small",
                    words.say(Message.of("report.decided-in", comment.outcome().decidedIn())));
        }
        for (Outcome.Change change : comment.outcome().changes()) {
            change(change);
        }
        out.raw("</article>\n");
    }

    private void change(Outcome.Change change) throws IOException {
        out.raw("<div class=\"change\">\n");
        if (!change.isChanged()) {
            element("p", "small", words.say(Message.of("report.clause-same", change.clause())));
            out.raw("</div>\n");
            return;
        }
        element("p", "small", words.say(Message.of("report.clause-changed", change.clause())));
        labelled("report.before", "before", change.before().isEmpty() ? say("report.not-there") : change.before());
        labelled("report.after", "after", change.after().isEmpty() ? say("report.not-there") : change.after());
        out.raw("</div>\n");
    }

    private void labelled(String key, String style, String text) throws IOException {
        if (!text.isBlank()) {
            out.raw("<div class=\"" + style + "\">");
            element("p", "small", say(key));
            words("words", text);
            out.raw("</div>\n");
        }
    }

    private void words(String style, String text) throws IOException {
        if (!text.isBlank()) {
            element("p", style, text);
        }
    }

    private void element(String name, String style, String text) throws IOException {
        out.raw("<" + name + (style == null ? "" : " class=\"" + style + "\"") + ">");
        out.text(text).raw("</" + name + ">\n");
    }

    private String say(String key) {
        return words.say(Message.of(key));
    }
}
