package fr.jalon.campaigns.web;

import fr.jalon.campaigns.domain.Comment;

/** The common words of an organisation, as changed from the {@code version} that was shown. */
public class PositionForm extends WordingForm {

    private long version;

    static PositionForm of(Comment comment) {
        PositionForm form = new PositionForm();
        form.version = comment.version();
        form.setType(comment.types().isEmpty() ? null : comment.types().get(0));
        form.setText(comment.text());
        form.setProposedChange(comment.proposedChange());
        return form;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }
}
