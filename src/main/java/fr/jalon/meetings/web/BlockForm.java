package fr.jalon.meetings.web;

import fr.jalon.meetings.domain.MinutesBlock.Words;
import fr.jalon.shared.web.FormField;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** What minutes say of one item. */
public class BlockForm {

    private UUID block;

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

    Words words() {
        return new Words(summary, remarks, decision);
    }

    /** The one that was sent, taken from the address; or null. */
    public UUID getBlock() {
        return block;
    }

    public void setBlock(UUID block) {
        this.block = block;
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
