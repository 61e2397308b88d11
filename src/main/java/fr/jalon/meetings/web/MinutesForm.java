package fr.jalon.meetings.web;

import fr.jalon.meetings.application.MinutesView;
import fr.jalon.meetings.domain.MinutesEdit;
import fr.jalon.shared.Blank;
import fr.jalon.shared.Message;
import fr.jalon.shared.RuleViolation;
import fr.jalon.shared.web.FormField;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The page of the minutes as it is written on: all of it is sent by every button, so that no step loses what was typed
 * elsewhere; and a step, with what that step asks for.
 */
public class MinutesForm {

    private String act;

    private UUID point;

    @FormField("agenda")
    @Valid
    private Map<UUID, BlockForm> blocks = new LinkedHashMap<>();

    private Map<UUID, String> answers = new LinkedHashMap<>();

    @FormField("minutes.remark")
    @Valid
    private RemarkForm remarks = new RemarkForm();

    private List<String> unsaved = new ArrayList<>();

    @FormField("minutes.until")
    private LocalDate until;

    @FormField("minutes.before-end")
    private boolean beforeEnd;

    @FormField("minutes.over-hand")
    private boolean overHand;

    private String seen;

    @FormField("minutes.deliverables")
    @Size(max = 20000)
    private String deliverables;

    @FormField("minutes.next")
    @Size(max = 2000)
    private String next;

    MinutesEdit edit() {
        Map<UUID, MinutesEdit.Block> typed = new LinkedHashMap<>();
        blocks.forEach((id, block) -> {
            if (block.isTyped()) {
                typed.put(id, block.edit());
            }
        });
        return new MinutesEdit(typed, ending().isTyped() ? ending() : null, remarks.typed());
    }

    /**
     * An answer is given by its own button: the others lose none.
     *
     * @param given the remark that is answered now, or null
     * @throws RuleViolation where another answer is written and not given
     */
    void requireNoOtherAnswer(UUID given) {
        answers.forEach((remark, answer) -> {
            if (Blank.toNull(answer) != null && !remark.equals(given)) {
                throw RuleViolation.of(
                        "answer-not-given", "answers[" + remark + "]", Message.of("minutes.answer-not-given"));
            }
        });
    }

    private MinutesEdit.Ending ending() {
        return new MinutesEdit.Ending(deliverables, next, seen);
    }

    /**
     * Fills in what is stored, around what was typed.
     *
     * @param toldOfOthers the page says which of it somebody else changed meanwhile: sent again, it replaces that
     */
    void show(MinutesView minutes, boolean toldOfOthers) {
        unsaved = UnsavedWords.of(this, minutes);
        minutes.blocks()
                .forEach(block ->
                        blocks.merge(block.id(), BlockForm.of(block), (typed, now) -> typed.over(now, toldOfOthers)));
        MinutesEdit.Ending stored = new MinutesEdit.Ending(minutes.deliverables(), minutes.nextMeeting(), null);
        boolean typed = ending().isTyped();
        deliverables = typed ? deliverables : stored.deliverables();
        next = typed ? next : stored.next();
        seen = typed && !toldOfOthers ? seen : stored.mark();
    }

    public String getAct() {
        return act;
    }

    public void setAct(String act) {
        this.act = act;
    }

    /** The block whose button was pressed, where the page goes on; or null. */
    public UUID getPoint() {
        return point;
    }

    public void setPoint(UUID point) {
        this.point = point;
    }

    public Map<UUID, BlockForm> getBlocks() {
        return blocks;
    }

    public void setBlocks(Map<UUID, BlockForm> blocks) {
        this.blocks = blocks;
    }

    /** To the remarks of those who read again. */
    public Map<UUID, String> getAnswers() {
        return answers;
    }

    public void setAnswers(Map<UUID, String> answers) {
        this.answers = answers;
    }

    public RemarkForm getRemarks() {
        return remarks;
    }

    public void setRemarks(RemarkForm remarks) {
        this.remarks = remarks;
    }

    /** What could not be kept where it was typed: it stays on the page, to be copied. */
    public List<String> getUnsaved() {
        return unsaved;
    }

    public void setUnsaved(List<String> unsaved) {
        this.unsaved = unsaved;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public boolean isBeforeEnd() {
        return beforeEnd;
    }

    public void setBeforeEnd(boolean beforeEnd) {
        this.beforeEnd = beforeEnd;
    }

    public boolean isOverHand() {
        return overHand;
    }

    public void setOverHand(boolean overHand) {
        this.overHand = overHand;
    }

    /** Mark of the deliverables and of what comes next that the writer began from. */
    public String getSeen() {
        return seen;
    }

    public void setSeen(String seen) {
        this.seen = seen;
    }

    public String getDeliverables() {
        return deliverables;
    }

    public void setDeliverables(String deliverables) {
        this.deliverables = deliverables;
    }

    public String getNext() {
        return next;
    }

    public void setNext(String next) {
        this.next = next;
    }
}
