package fr.jalon.meetings.web;

import fr.jalon.shared.web.FormField;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** A remark on minutes. */
public class RemarkForm {

    private UUID block;

    @FormField("minutes.remark")
    @Size(max = 4000)
    private String text;

    public UUID getBlock() {
        return block;
    }

    public void setBlock(UUID block) {
        this.block = block;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
