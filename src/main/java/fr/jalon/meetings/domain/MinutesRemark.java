package fr.jalon.meetings.domain;

import fr.jalon.shared.Blank;
import fr.jalon.shared.Message;
import fr.jalon.shared.RuleViolation;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** What somebody who was there would have otherwise in the minutes. */
@Entity
@Table(name = "minutes_remark")
public class MinutesRemark {

    /** What became of a remark. */
    public enum State {
        OPEN,
        /** The minutes say so now. */
        TAKEN,
        /** They do not, for the reason given. */
        ANSWERED
    }

    @Id
    private UUID id;

    private UUID blockId;
    private UUID personId;
    private String name;
    private String organisation;
    private String text;
    private Instant at;

    @Enumerated(EnumType.STRING)
    private State state;

    private String answer;

    protected MinutesRemark() {}

    MinutesRemark(UUID blockId, Reader reader, String text, Instant at) {
        if (text == null || text.isBlank() || text.length() > 4000) {
            throw RuleViolation.of("remark-needed", "text", Message.of("minutes.remark-needed"));
        }
        this.id = UUID.randomUUID();
        this.blockId = blockId;
        this.personId = reader.personId();
        this.name = reader.name();
        this.organisation = reader.organisation();
        this.text = text.strip();
        this.at = at;
        this.state = State.OPEN;
    }

    /** Who reads again. */
    public record Reader(UUID personId, String name, String organisation) {}

    /** What it was about is no longer in the minutes. */
    void concernAll() {
        blockId = null;
    }

    void settle(State as, String words) {
        if (as == State.ANSWERED && (words == null || words.isBlank())) {
            throw RuleViolation.of("answer-needed", "answer", Message.of("minutes.answer-needed"));
        }
        if (words != null && words.length() > 4000) {
            throw RuleViolation.of("answer-long", "answer", Message.of("minutes.answer-long"));
        }
        state = as;
        answer = Blank.toNull(words);
    }

    public UUID id() {
        return id;
    }

    public UUID blockId() {
        return blockId;
    }

    public Reader reader() {
        return new Reader(personId, name, organisation);
    }

    public String text() {
        return text;
    }

    public Instant at() {
        return at;
    }

    public State state() {
        return state;
    }

    public String answer() {
        return answer;
    }
}
