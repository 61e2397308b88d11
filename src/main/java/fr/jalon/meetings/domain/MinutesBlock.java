package fr.jalon.meetings.domain;

import fr.jalon.shared.Message;
import fr.jalon.shared.RuleViolation;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

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
            return UUID.nameUUIDFromBytes(toString().getBytes(StandardCharsets.UTF_8))
                    .toString();
        }
    }

    final void put(Words words) {
        summary = words.summary();
        remarks = words.remarks();
        decision = words.decision();
    }

    /** @param seen mark of the words the writer began from, or null */
    void write(Words words, String seen) {
        if (seen != null && !seen.equals(words().mark())) {
            throw RuleViolation.of("changed-meanwhile", null, Message.of("minutes.changed-meanwhile", title));
        }
        byHand |= !words.equals(words());
        put(words);
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
