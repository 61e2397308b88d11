package fr.jalon.meetings.web;

import fr.jalon.meetings.domain.MinutesBlock.Words;
import fr.jalon.shared.web.FormField;
import jakarta.validation.constraints.Size;

/** What minutes say of one item. */
public class BlockForm {

    @FormField("minutes.summary")
    @Size(max = 50000)
    private String summary;

    @FormField("minutes.remarks")
    @Size(max = 50000)
    private String remarks;

    @FormField("minutes.decision")
    @Size(max = 50000)
    private String decision;

    Words words() {
        return new Words(summary, remarks, decision);
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
