package fr.jalon.campaigns.web;

import fr.jalon.campaigns.domain.Disposition;
import fr.jalon.campaigns.domain.LinkKind;
import fr.jalon.shared.web.FormField;
import jakarta.validation.constraints.Size;

/** What a comment has to do with another one, or an answer worth using again. */
public class LinkForm {

    @FormField("triage.link.other")
    @Size(max = 500)
    private String other;

    private LinkKind kind = LinkKind.SAME_AS;
    private Disposition disposition;

    @FormField("triage.template.text")
    @Size(max = 20_000)
    private String text;

    public String getOther() {
        return other;
    }

    public void setOther(String other) {
        this.other = other;
    }

    public LinkKind getKind() {
        return kind;
    }

    public void setKind(LinkKind kind) {
        this.kind = kind;
    }

    public Disposition getDisposition() {
        return disposition;
    }

    public void setDisposition(Disposition disposition) {
        this.disposition = disposition;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
