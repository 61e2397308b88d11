package fr.jalon.meetings.web;

import fr.jalon.shared.web.FormField;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** A remark on minutes, or its answer. */
public class RemarkForm {

    private UUID block;

    private String act;

    @FormField("minutes.remark")
    @Size(max = 4000)
    private String text;

    @FormField("minutes.answer")
    @Size(max = 4000)
    private String answer;

    public UUID getBlock() {
        return block;
    }

    public void setBlock(UUID block) {
        this.block = block;
    }

    public String getAct() {
        return act;
    }

    public void setAct(String act) {
        this.act = act;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }
}
