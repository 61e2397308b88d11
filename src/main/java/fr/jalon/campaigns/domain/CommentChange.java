package fr.jalon.campaigns.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** Something that happened to a comment after it was received; the words it had before are kept. */
@Entity
@Table(name = "comment_change")
public class CommentChange {

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private Instant at;
    private UUID byPerson;
    private String formerText;
    private String formerProposal;

    protected CommentChange() {}

    CommentChange(Kind kind, Instant at, UUID by, String formerText, String formerProposal) {
        this.id = UUID.randomUUID();
        this.kind = kind;
        this.at = at;
        this.byPerson = by;
        this.formerText = formerText;
        this.formerProposal = formerProposal;
    }

    /** What happened. */
    public enum Kind {
        /** Its author put it right before the closing. */
        CORRECTED,
        WITHDRAWN,
        /** A person said which clause it is about. */
        PLACED,
        /** A corrected table of the same organisation says it otherwise. */
        REPLACED
    }

    public Kind kind() {
        return kind;
    }

    public Instant at() {
        return at;
    }

    public UUID by() {
        return byPerson;
    }

    public String formerText() {
        return formerText;
    }

    public String formerProposal() {
        return formerProposal;
    }
}
