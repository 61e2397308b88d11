package fr.jalon.meetings.web;

import fr.jalon.meetings.domain.MinutesEdit;
import fr.jalon.shared.Message;
import fr.jalon.shared.RuleViolation;
import fr.jalon.shared.web.FormField;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Remarks on minutes as they are typed: one on the whole, one on each block. */
public class RemarkForm {

    @FormField("minutes.remark")
    @Size(max = 4000)
    private String text;

    @FormField("minutes.remark")
    private Map<UUID, @Size(max = 4000) String> blocks = new LinkedHashMap<>();

    List<MinutesEdit.Remark> typed() {
        List<MinutesEdit.Remark> typed = new ArrayList<>();
        blocks.forEach((block, words) -> typed.add(new MinutesEdit.Remark(block, words)));
        typed.add(new MinutesEdit.Remark(null, text));
        typed.removeIf(each -> each.text() == null || each.text().isBlank());
        return typed;
    }

    void requireSome() {
        if (typed().isEmpty()) {
            throw RuleViolation.of("remark-needed", "remarks.text", Message.of("minutes.remark-needed"));
        }
    }

    /** What would wait for an answer once sent is said before the minutes are final. */
    void requireNone() {
        if (!typed().isEmpty()) {
            throw RuleViolation.of("remark-typed", null, Message.of("minutes.remark-typed"));
        }
    }

    /** @param block null for the whole */
    public String on(UUID block) {
        return block == null ? text : blocks.get(block);
    }

    /** Name of its input. */
    public String input(UUID block) {
        return block == null ? "remarks.text" : "remarks.blocks[" + block + "]";
    }

    /** On the whole. */
    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public Map<UUID, String> getBlocks() {
        return blocks;
    }

    public void setBlocks(Map<UUID, String> blocks) {
        this.blocks = blocks;
    }
}
