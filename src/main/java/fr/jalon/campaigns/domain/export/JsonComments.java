package fr.jalon.campaigns.domain.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.ZonedDateTime;
import java.util.Iterator;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** The comments as programs read them, named as the HTTP interface names them. */
final class JsonComments {

    private static final JsonFactory FACTORY =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private final ExportHead head;
    private final ReportHead report;

    JsonComments(ExportHead head, ReportHead report) {
        this.head = head;
        this.report = report;
    }

    void write(Iterator<ExportedComment> comments, OutputStream out) throws IOException {
        try {
            JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), out);
            json.writeStartObject();
            call(json);
            if (report != null) {
                report(json);
            }
            json.writeArrayPropertyStart("items");
            while (comments.hasNext()) {
                comment(json, comments.next());
            }
            json.writeEndArray();
            json.writeEndObject();
            json.flush();
        } catch (JacksonException failure) {
            throw new IOException(failure);
        }
    }

    private void call(JsonGenerator json) {
        json.writeObjectPropertyStart("campaign");
        json.writeStringProperty("title", head.title());
        json.writeStringProperty("opensAt", instant(head.opens()));
        json.writeStringProperty("closesAt", instant(head.closes()));
        json.writeArrayPropertyStart("documents");
        for (ExportHead.Document document : head.documents()) {
            json.writeStartObject();
            json.writeStringProperty("code", document.code());
            json.writeStringProperty("title", document.title());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void report(JsonGenerator json) {
        json.writeObjectPropertyStart("report");
        json.writeNumberProperty("edition", report.edition());
        json.writeStringProperty("publishedAt", instant(report.publishedAt()));
        json.writeStringProperty("correction", report.correction());
        json.writeStringProperty("sentence", report.sentence());
        json.writeArrayPropertyStart("figures");
        for (ReportHead.Figure figure : report.figures()) {
            json.writeStartObject();
            json.writeStringProperty("group", figure.group().name());
            json.writeStringProperty("value", figure.value());
            json.writeStringProperty("label", figure.label());
            json.writeNumberProperty("comments", figure.comments());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static String instant(ZonedDateTime time) {
        return time == null ? null : time.toInstant().toString();
    }

    private void comment(JsonGenerator json, ExportedComment comment) {
        json.writeStartObject();
        json.writeStringProperty("ref", comment.ref());
        json.writeStringProperty("document", comment.document());
        json.writeStringProperty("organisation", orNull(comment.organisationCode()));
        json.writeStringProperty("organisationName", orNull(comment.organisation()));
        json.writeStringProperty("organisationAsWritten", orNull(comment.organisationAsWritten()));
        json.writeArrayPropertyStart("types");
        comment.types().forEach(json::writeString);
        json.writeEndArray();
        json.writeStringProperty("typeAsWritten", orNull(comment.typeAsWritten()));
        json.writeStringProperty("locator", comment.locator());
        json.writeStringProperty(
                "clause",
                comment.clauseIdentity() == null
                        ? null
                        : comment.clauseIdentity().toString());
        json.writeStringProperty("clauseTitle", orNull(comment.clause()));
        json.writeStringProperty("text", comment.text());
        json.writeStringProperty("proposedChange", orNull(comment.proposedChange()));
        json.writeStringProperty(
                "disposition",
                comment.disposition() == null ? null : comment.disposition().name());
        json.writeStringProperty("decisionAsWritten", orNull(comment.decisionAsWritten()));
        json.writeStringProperty("reason", orNull(comment.reason()));
        json.writeStringProperty("action", orNull(comment.action()));
        if (report == null) {
            source(json, comment);
            json.writeStringProperty("mark", comment.mark("", comment.action()));
        } else {
            outcome(json, comment.outcome());
        }
        json.writeEndObject();
    }

    private static void outcome(JsonGenerator json, Outcome outcome) {
        json.writeStringProperty("seeOther", orNull(outcome.seeOther()));
        json.writeStringProperty("decidedIn", orNull(outcome.decidedIn()));
        json.writeArrayPropertyStart("changes");
        for (Outcome.Change change : outcome.changes()) {
            json.writeStartObject();
            json.writeStringProperty("clause", change.clause());
            json.writeStringProperty("before", orNull(change.before()));
            json.writeStringProperty("after", orNull(change.after()));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void source(JsonGenerator json, ExportedComment comment) {
        json.writeObjectPropertyStart("source");
        json.writeStringProperty("file", orNull(comment.sourceFile()));
        json.writeName("row");
        if (comment.sourceRow() == null) {
            json.writeNull();
        } else {
            json.writeNumber(comment.sourceRow());
        }
        json.writeEndObject();
    }

    private static String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
