package fr.jalon.meetings.domain;

import fr.jalon.shared.Message;
import fr.jalon.shared.RuleViolation;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** What was said on one item: the three parts of the model. */
@Entity
@Table(name = "minutes_block")
public class MinutesBlock {

    @Id
    private UUID id;

    private int position;
    private UUID itemId;
    private String title;
    private String summary;
    private String remarks;
    private String decision;
    private boolean byHand;

    protected MinutesBlock() {}

    MinutesBlock(int position, UUID itemId, String title, Words words) {
        this.id = UUID.randomUUID();
        this.position = position;
        this.itemId = itemId;
        this.title = title;
        put(words);
    }

    /**
     * In Markdown, any of them null.
     *
     * @param summary what was said by whom presented it
     * @param remarks reactions, with the organisation
     * @param decision what was decided and who does what
     */
    public record Words(String summary, String remarks, String decision) {

        /** The same for the same words only: tells whether they are still those somebody was shown. */
        public String mark() {
            String all = List.of(regular(summary), regular(remarks), regular(decision))
                    .toString();
            return UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8)).toString();
        }

        /** As a browser sends it back. */
        private static String regular(String words) {
            return words == null ? "" : words.replaceAll("\\R", "\n").strip();
        }
    }

    MinutesBlock(int position, Late line) {
        this(position, line.itemId(), line.title(), new Words(null, null, null));
        take(line);
    }

    /**
     * A note that came, or went on, after the block was written.
     *
     * @param itemId null for what belongs to no item
     * @param before what the block says of it until now; null where it does not
     */
    public record Late(UUID itemId, String title, boolean remark, String before, String line) {

        boolean belongsTo(MinutesBlock block) {
            return itemId == null ? block.itemId == null && title.equals(block.title) : itemId.equals(block.itemId);
        }

        /** In the place of what stood there of it, else behind all that stands there. */
        private String in(String words, String between) {
            if (words == null || words.isBlank()) {
                return line;
            }
            String framed = between + words + between;
            int at = before == null ? -1 : framed.indexOf(between + before + between);
            return at < 0
                    ? words + between + line
                    : words.substring(0, at) + line + words.substring(at + before.length());
        }
    }

    final void take(Late late) {
        if (late.remark()) {
            remarks = late.in(remarks, "\n");
        } else {
            summary = late.in(summary, "\n\n");
        }
    }

    /** A line somebody wrote otherwise is theirs. */
    void restate(Map<String, String> decided) {
        if (decision != null) {
            decision = decision.lines()
                    .map(line -> decided.getOrDefault(line, line))
                    .collect(Collectors.joining("\n"));
        }
    }

    boolean isFor(Minutes.Draft draft) {
        return draft.itemId() == null
                ? itemId == null && title.equals(draft.title())
                : draft.itemId().equals(itemId);
    }

    /** It stays the same block: whoever is writing in it, and the remarks on it, find it again. */
    MinutesBlock redraw(int at, Minutes.Draft draft) {
        position = at;
        title = draft.title();
        byHand = false;
        put(draft.words());
        return this;
    }

    final void put(Words words) {
        summary = words.summary();
        remarks = words.remarks();
        decision = words.decision();
    }

    /** @param seen mark of the words the writer began from, or null */
    void write(Words words, String seen) {
        if (isOverwritten(words, seen)) {
            throw new RuleViolation(List.of(changedMeanwhile()));
        }
        byHand |= !words.mark().equals(words().mark());
        put(words);
    }

    /** Whether somebody else wrote other words meanwhile. */
    boolean isOverwritten(Words words, String seen) {
        return seen != null && !seen.equals(words().mark()) && !words.mark().equals(words().mark());
    }

    RuleViolation.Broken changedMeanwhile() {
        return new RuleViolation.Broken("changed-meanwhile", null, Message.of("minutes.changed-meanwhile", title));
    }

    /** Somebody wrote it since it was built from the notes. */
    boolean isByHand() {
        return byHand;
    }

    public UUID id() {
        return id;
    }

    public UUID itemId() {
        return itemId;
    }

    public String title() {
        return title;
    }

    public Words words() {
        return new Words(summary, remarks, decision);
    }
}
