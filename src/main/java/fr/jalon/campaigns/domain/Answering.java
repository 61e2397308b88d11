package fr.jalon.campaigns.domain;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** How the answer to a comment came about: what was proposed, by whom, and who decided where. */
@Embeddable
public class Answering {

    @Enumerated(EnumType.STRING)
    Disposition preDisposition;

    String preReason;
    String preAction;
    UUID preSeeOtherId;
    UUID preBy;
    Instant preAt;
    UUID seeOtherId;
    String decisionAsWritten;
    String decidedIn;
    LocalDate decidedOn;

    @Enumerated(EnumType.STRING)
    Meeting.Body decidedBody;

    UUID decidedBy;
    Instant decidedAt;
    UUID assigneeId;

    protected Answering() {}

    void propose(Answer answer, UUID by, Instant now) {
        preDisposition = answer.disposition();
        preReason = answer.reason();
        preAction = answer.action();
        preSeeOtherId = answer.seeOther();
        preBy = by;
        preAt = now;
    }

    void decide(Answer answer, Meeting in, UUID by, Instant now) {
        seeOtherId = answer.seeOther();
        decidedIn = in.reference();
        decidedOn = in.on();
        decidedBody = in.body();
        decidedBy = by;
        decidedAt = now;
    }

    /** What waits for the group; null when nothing was proposed. */
    public Answer proposal() {
        return preAt == null ? null : new Answer(preDisposition, preReason, preAction, preSeeOtherId);
    }

    public UUID proposedBy() {
        return preBy;
    }

    public Instant proposedAt() {
        return preAt;
    }

    /** Words of a table, or null; they may say less than the answer in force. */
    public String decisionAsWritten() {
        return decisionAsWritten;
    }

    /** The comment whose answer it shares, or null. */
    public UUID seeOther() {
        return seeOtherId;
    }

    public Meeting meeting() {
        return new Meeting(decidedIn, decidedOn, decidedBody);
    }

    public UUID decidedBy() {
        return decidedBy;
    }

    /** When it was last decided here, or taken back; null for what a table brought. */
    public Instant decidedAt() {
        return decidedAt;
    }

    /** Who is asked to propose an answer, or null. */
    public UUID assignee() {
        return assigneeId;
    }
}
