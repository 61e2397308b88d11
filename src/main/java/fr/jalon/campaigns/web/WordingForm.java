package fr.jalon.campaigns.web;

import fr.jalon.shared.web.FormField;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What a comment says, as typed. */
public abstract class WordingForm {

    @FormField("write.type")
    @NotBlank
    private String type;

    @FormField("write.text")
    @Size(max = 20000)
    private String text;

    @FormField("write.proposal")
    @Size(max = 20000)
    private String proposedChange;

    public String getType() {
        return type;
    }

    public void setType(String type) {
        this.type = type;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getProposedChange() {
        return proposedChange;
    }

    public void setProposedChange(String proposedChange) {
        this.proposedChange = proposedChange;
    }
}
