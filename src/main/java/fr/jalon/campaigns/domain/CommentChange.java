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
    private String formerType;
    private String formerText;
    private String formerProposal;

    protected CommentChange() {}

    CommentChange(Kind kind, Instant at, UUID by) {
        this.id = UUID.randomUUID();
        this.kind = kind;
        this.at = at;
        this.byPerson = by;
    }

    /** Its author put it right: what it said before is kept. */
    static CommentChange corrected(Wording former, Instant at, UUID by) {
        CommentChange change = new CommentChange(Kind.CORRECTED, at, by);
        change.formerType = String.join(", ", former.types());
        change.formerText = former.text();
        change.formerProposal = former.proposedChange();
        return change;
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

    /** Codes, or as written; null where nothing was said otherwise, or where it was not kept. */
    public String formerType() {
        return formerType;
    }

    public String formerText() {
        return formerText;
    }

    public String formerProposal() {
        return formerProposal;
    }
}
