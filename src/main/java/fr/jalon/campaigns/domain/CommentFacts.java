package fr.jalon.campaigns.domain;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
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
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.springframework.data.domain.AbstractAggregateRoot;

/** What a comment knows; what can be done to it is in {@link Comment}. */
@MappedSuperclass
public abstract class CommentFacts extends AbstractAggregateRoot<Comment> {

    @Id
    UUID id;

    UUID campaignId;
    UUID documentId;
    String ref;
    String sortKey;
    UUID organisationId;
    String organisationCode;
    String organisationAsWritten;

    @JdbcTypeCode(SqlTypes.ARRAY)
    String[] types;

    String typeAsWritten;
    String locator;
    UUID clauseIdentity;

    @Enumerated(EnumType.STRING)
    ClauseState clauseState;

    String quotation;
    String text;
    String proposedChange;

    @Enumerated(EnumType.STRING)
    Channel channel;

    UUID contributorId;
    UUID entrustedTo;
    UUID positionId;
    UUID takenFrom;

    @Enumerated(EnumType.STRING)
    CommentState state;

    @Enumerated(EnumType.STRING)
    Disposition disposition;

    String reason;
    String action;

    @Embedded
    Answering answering;

    Instant writtenAt;
    Instant sentAt;
    Instant receivedAt;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "comment_id", nullable = false, updatable = false)
    @OrderBy("at")
    List<CommentChange> changes = new ArrayList<>();

    @Version
    long version;

    public UUID id() {
        return id;
    }

    public UUID campaignId() {
        return campaignId;
    }

    public UUID documentId() {
        return documentId;
    }

    /** Null until received. */
    public String ref() {
        return ref;
    }

    public UUID organisationId() {
        return organisationId;
    }

    public String organisationCode() {
        return organisationCode;
    }

    public String organisationAsWritten() {
        return organisationAsWritten;
    }

    public List<String> types() {
        return List.of(types);
    }

    public String locator() {
        return locator;
    }

    public UUID clauseIdentity() {
        return clauseIdentity;
    }

    public ClauseState clauseState() {
        return clauseState;
    }

    public String quotation() {
        return quotation;
    }

    public String text() {
        return text;
    }

    public String proposedChange() {
        return proposedChange;
    }

    public Channel channel() {
        return channel;
    }

    /** Who wrote it online; null when it came in a table. */
    public UUID contributorId() {
        return contributorId;
    }

    /** The organisation its author handed this draft to, or null. */
    public UUID entrustedTo() {
        return entrustedTo;
    }

    /** The common position it is part of, or null. */
    public UUID positionId() {
        return positionId;
    }

    /** The comment of a member it took up, or null. */
    public UUID takenFrom() {
        return takenFrom;
    }

    public CommentState state() {
        return state;
    }

    public Disposition disposition() {
        return disposition;
    }

    public String reason() {
        return reason;
    }

    public String action() {
        return action;
    }

    /** How its answer came about. */
    public Answering answering() {
        return answering == null ? new Answering() : answering;
    }

    /** When its author sent it; what decides whether it was in time. */
    public Instant sentAt() {
        return sentAt;
    }

    public Instant receivedAt() {
        return receivedAt;
    }

    public List<CommentChange> changes() {
        return Collections.unmodifiableList(changes);
    }

    public long version() {
        return version;
    }
}
