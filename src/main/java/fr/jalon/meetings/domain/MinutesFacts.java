package fr.jalon.meetings.domain;

import fr.jalon.shared.Message;
import fr.jalon.shared.NotFound;
import fr.jalon.shared.RuleViolation;
import jakarta.persistence.CascadeType;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.data.domain.AbstractAggregateRoot;

/** What the minutes of a meeting say; what can be done to them is in {@link Minutes}. */
@MappedSuperclass
public abstract class MinutesFacts extends AbstractAggregateRoot<Minutes> {

    @Id
    UUID id;

    UUID meetingId;

    @Enumerated(EnumType.STRING)
    MinutesState state;

    String deliverables;
    String nextMeeting;
    Instant sentAt;
    Instant rereadUntil;
    Instant validatedAt;
    Instant publishedAt;
    Instant changedAt;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "minutes_id", nullable = false, updatable = false)
    @OrderBy("position")
    List<MinutesBlock> blocks = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "minutes_id", nullable = false, updatable = false)
    @OrderBy("at")
    List<MinutesRemark> remarks = new ArrayList<>();

    @Version
    long version;

    /** @throws NotFound when it is not one of these minutes */
    public MinutesBlock block(UUID block) {
        return blocks.stream()
                .filter(each -> each.id().equals(block))
                .findFirst()
                .orElseThrow(() -> new NotFound("block " + block));
    }

    /** For minutes that were published elsewhere. */
    public void recallNext(String next) {
        nextMeeting = next;
    }

    /** Guide: the minutes of a plenary are public once validated; the others stay with those of the circle. */
    public boolean isPublic(Meeting meeting) {
        return state.isFinal() && meeting.kind().hasPublicMinutes();
    }

    void put(List<Minutes.Draft> drafts) {
        List<MinutesBlock> before = List.copyOf(blocks);
        blocks.clear();
        for (Minutes.Draft draft : drafts) {
            int at = blocks.size();
            blocks.add(before.stream()
                    .filter(block -> block.isFor(draft))
                    .findFirst()
                    .map(block -> block.redraw(at, draft))
                    .orElseGet(() -> new MinutesBlock(at, draft.itemId(), draft.title(), draft.words())));
        }
        remarks.stream().filter(remark -> !has(remark.blockId())).forEach(MinutesRemark::concernAll);
    }

    private boolean has(UUID block) {
        return blocks.stream().anyMatch(each -> each.id().equals(block));
    }

    /**
     * Says of decisions what stands by now, before others read it or it is final.
     *
     * @param decided the lines that were drawn of a decision at one time or another, and the one that holds now
     */
    public void restate(Map<String, String> decided) {
        if (!state.isFinal()) {
            blocks.forEach(block -> block.restate(decided));
        }
    }

    void take(List<MinutesBlock.Late> lines) {
        for (MinutesBlock.Late line : lines) {
            blocks.stream()
                    .filter(line::belongsTo)
                    .findFirst()
                    .ifPresentOrElse(
                            block -> block.take(line), () -> blocks.add(new MinutesBlock(blocks.size(), line)));
        }
    }

    void requireSame(MinutesEdit edit) {
        List<RuleViolation.Broken> changed = new ArrayList<>();
        edit.blocks().forEach((id, typed) -> {
            if (!has(id)) {
                changed.add(blockGone());
            } else if (block(id).isOverwritten(typed.words(), typed.seen())) {
                changed.add(block(id).changedMeanwhile());
            }
        });
        MinutesEdit.Ending typed = edit.ending();
        if (typed != null
                && typed.seen() != null
                && !typed.seen().equals(ending().mark())
                && !typed.mark().equals(ending().mark())) {
            changed.add(new RuleViolation.Broken(
                    "changed-meanwhile", null, Message.of("minutes.changed-meanwhile.ending")));
        }
        if (!changed.isEmpty()) {
            throw new RuleViolation(changed);
        }
    }

    UUID remarkedBlock(UUID block) {
        if (block != null && !has(block)) {
            throw new RuleViolation(List.of(blockGone()));
        }
        return block;
    }

    private static RuleViolation.Broken blockGone() {
        return new RuleViolation.Broken("block-gone", null, Message.of("minutes.block-gone"));
    }

    final void end(MinutesEdit.Ending ending) {
        deliverables = ending.deliverables();
        nextMeeting = ending.next();
    }

    private MinutesEdit.Ending ending() {
        return new MinutesEdit.Ending(deliverables, nextMeeting, null);
    }

    /** Remarks of those who read again that got no answer yet. */
    public long openRemarks() {
        return remarks.stream()
                .filter(remark -> remark.state() == MinutesRemark.State.OPEN)
                .count();
    }

    void requireByNotes(boolean overHand) {
        List<String> byHand = blocks.stream()
                .filter(MinutesBlock::isByHand)
                .map(MinutesBlock::title)
                .toList();
        if (!overHand && !byHand.isEmpty()) {
            throw RuleViolation.of(
                    "written-by-hand", "overHand", Message.of("minutes.written-by-hand", String.join(", ", byHand)));
        }
    }

    public UUID id() {
        return id;
    }

    public UUID meetingId() {
        return meetingId;
    }

    public MinutesState state() {
        return state;
    }

    public String deliverables() {
        return deliverables;
    }

    public String nextMeeting() {
        return nextMeeting;
    }

    public Instant sentAt() {
        return sentAt;
    }

    public Instant rereadUntil() {
        return rereadUntil;
    }

    public Instant validatedAt() {
        return validatedAt;
    }

    public Instant publishedAt() {
        return publishedAt;
    }

    public List<MinutesBlock> blocks() {
        return Collections.unmodifiableList(blocks);
    }

    public List<MinutesRemark> remarks() {
        return Collections.unmodifiableList(remarks);
    }
}
