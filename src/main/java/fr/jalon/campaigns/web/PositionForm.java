package fr.jalon.campaigns.web;

import fr.jalon.campaigns.domain.Comment;
import fr.jalon.shared.web.FormField;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The common words of an organisation, as changed from the {@code version} that was shown. */
public class PositionForm {

    private long version;

    @FormField("write.type")
    @NotBlank
    private String type;

    @FormField("write.text")
    @Size(max = 20000)
    private String text;

    @FormField("write.proposal")
    @Size(max = 20000)
    private String proposedChange;

    static PositionForm of(Comment comment) {
        PositionForm form = new PositionForm();
        form.version = comment.version();
        form.type = comment.types().isEmpty() ? null : comment.types().get(0);
        form.text = comment.text();
        form.proposedChange = comment.proposedChange();
        return form;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

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
