package fr.jalon.meetings.web;

import fr.jalon.meetings.application.MinutesView;
import fr.jalon.meetings.domain.MinutesBlock.Words;
import fr.jalon.meetings.domain.MinutesEdit;
import fr.jalon.shared.web.FormField;
import jakarta.validation.constraints.Size;

/** What minutes say of one item. */
public class BlockForm {

    private String seen;

    @FormField("minutes.summary")
    @Size(max = 50000)
    private String summary;

    @FormField("minutes.remarks")
    @Size(max = 50000)
    private String remarks;

    @FormField("minutes.decision")
    @Size(max = 50000)
    private String decision;

    static BlockForm of(MinutesView.Block stored) {
        BlockForm form = new BlockForm();
        form.seen = stored.mark();
        form.summary = stored.words().summary();
        form.remarks = stored.words().remarks();
        form.decision = stored.words().decision();
        return form;
    }

    MinutesEdit.Block edit() {
        return new MinutesEdit.Block(new Words(summary, remarks, decision), seen);
    }

    /** Somebody typed in it since it was shown. */
    public boolean isTyped() {
        return edit().isTyped();
    }

    /** What was typed comes again; what was not gives way to what is stored by now. */
    BlockForm over(BlockForm stored, boolean toldOfOthers) {
        if (!isTyped()) {
            return stored;
        }
        seen = toldOfOthers ? stored.seen : seen;
        return this;
    }

    /** Mark of the words the writer began from. */
    public String getSeen() {
        return seen;
    }

    public void setSeen(String seen) {
        this.seen = seen;
    }

    public String getSummary() {
        return summary;
    }

    public void setSummary(String summary) {
        this.summary = summary;
    }

    public String getRemarks() {
        return remarks;
    }

    public void setRemarks(String remarks) {
        this.remarks = remarks;
    }

    public String getDecision() {
        return decision;
    }

    public void setDecision(String decision) {
        this.decision = decision;
    }
}
