package fr.jalon.campaigns.web;

import fr.jalon.shared.web.FormField;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** One word on what comments changed: {@code act} says which, on a clause of a document. */
public class TraceForm {

    private String act;
    private String document;
    private UUID clause;
    private UUID comment;

    @FormField("trace.ref")
    @Size(max = 80)
    private String ref;

    @FormField("trace.reason")
    @Size(max = 2000)
    private String reason;

    @FormField("trace.notes")
    @Size(max = 200_000)
    private String notes;

    public String getAct() {
        return act == null ? "" : act;
    }

    public void setAct(String act) {
        this.act = act;
    }

    public String getDocument() {
        return document;
    }

    public void setDocument(String document) {
        this.document = document;
    }

    public UUID getClause() {
        return clause;
    }

    public void setClause(UUID clause) {
        this.clause = clause;
    }

    public UUID getComment() {
        return comment;
    }

    public void setComment(UUID comment) {
        this.comment = comment;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getNotes() {
        return notes;
    }

    public void setNotes(String notes) {
        this.notes = notes;
    }
}
