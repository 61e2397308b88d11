package fr.jalon.meetings.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
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
    public record Words(String summary, String remarks, String decision) {}

    final void put(Words words) {
        summary = words.summary();
        remarks = words.remarks();
        decision = words.decision();
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
