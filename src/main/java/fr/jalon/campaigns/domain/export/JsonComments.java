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

    JsonComments(ExportHead head) {
        this.head = head;
    }

    void write(Iterator<ExportedComment> comments, OutputStream out) throws IOException {
        try {
            JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), out);
            json.writeStartObject();
            call(json);
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

    private static String instant(ZonedDateTime time) {
        return time == null ? null : time.toInstant().toString();
    }

    private static void comment(JsonGenerator json, ExportedComment comment) {
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
        source(json, comment);
        json.writeStringProperty("mark", comment.mark(""));
        json.writeEndObject();
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
