package fr.jalon.campaigns.domain;

import fr.jalon.shared.Actor;
import fr.jalon.shared.IllegalTransition;
import fr.jalon.shared.LifecycleEvent;
import fr.jalon.shared.LifecycleEvent.Visibility;
import fr.jalon.shared.Message;
import fr.jalon.shared.RuleViolation;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * A comment on one of the documents of a call. Written online, it is a draft, then sent, then received once its author
 * confirmed the address; it is in time when it was <em>sent</em> before the closing, whenever the mail was opened.
 * Comments of tables are received as they are read.
 */
@Entity
@Table(name = "comment")
public class Comment extends CommentFacts {

    protected Comment() {}

    /** Begins a comment, kept for its author alone. */
    public static Comment draft(
            Campaign call, CampaignDocument document, UUID contributorId, Wording said, Anchor about, Instant now) {
        call.requireOpen(now);
        Comment comment = new Comment();
        comment.id = UUID.randomUUID();
        comment.campaignId = call.id();
        comment.documentId = document.id();
        comment.contributorId = contributorId;
        comment.channel = Channel.ONLINE;
        comment.state = CommentState.DRAFT;
        comment.writtenAt = now;
        comment.typeAsWritten = "";
        comment.say(said);
        comment.clauseIdentity = about.clauseIdentity();
        comment.clauseState = about.state();
        comment.locator = about.locator();
        comment.quotation = about.quotation();
        return comment;
    }

    /** Goes on writing; whoever kept it in a browser may have said who they are since. */
    public void rewrite(Campaign call, UUID author, Wording said, Instant now) {
        call.requireOpen(now);
        requireState(CommentState.DRAFT);
        contributorId = author;
        say(said);
        writtenAt = now;
    }

    /** A form that was sent twice: the same words about the same place, still standing. */
    public boolean says(Wording said, Anchor about) {
        return state != CommentState.WITHDRAWN
                && said.equals(new Wording(types(), text, proposedChange))
                && Objects.equals(clauseIdentity, about.clauseIdentity())
                && Objects.equals(quotation, about.quotation());
    }

    /** Hands a draft to the organisation of its author, whose common position may take it up. It stays the author's. */
    public void entrust(Campaign call, UUID organisationId, Instant now) {
        call.requireOpen(now);
        requireState(CommentState.DRAFT);
        new Wording(types(), text, proposedChange).check(call);
        entrustedTo = organisationId;
    }

    /** A comment of the organisation that says, to begin with, what this one of a member says. */
    public Comment takenUp(Campaign call, CommonPosition position, UUID contributorId, Instant now) {
        position.requireWritable(call, now);
        Comment taken = draft(
                call,
                call.document(documentId),
                contributorId,
                new Wording(types(), text, proposedChange),
                new Anchor(clauseIdentity, clauseState, locator, quotation),
                now);
        taken.positionId = position.id();
        taken.takenFrom = id;
        return taken;
    }

    /** From now on it is in time, whatever the clock says later. */
    public void send(Campaign call, String organisation, Instant now) {
        call.requireOpen(now);
        new Wording(types(), text, proposedChange).check(call);
        move(CommentState.UNCONFIRMED);
        entrustedTo = null;
        organisationAsWritten = organisation == null ? "" : organisation.strip();
        sentAt = now;
    }

    /**
     * Its author is known to be one: it gets its reference.
     *
     * @param organisationId null when the organisation is not known, or there is none
     */
    public void receive(Campaign call, Ref given, UUID organisationId, Actor by, Instant now) {
        requireState(CommentState.UNCONFIRMED);
        this.organisationId = organisationId;
        this.organisationCode = given.code();
        ref = given.toString();
        sortKey = given.sortKey(call.document(documentId).position());
        receivedAt = now;
        move(CommentState.RECEIVED);
        record("received", call, by, now);
    }

    /** Until the closing, its author may put it right; the former words are kept. */
    public void correct(Campaign call, Wording said, Actor by, Instant now) {
        call.requireOpen(now);
        said.check(call);
        if (state == CommentState.RECEIVED) {
            changes.add(CommentChange.corrected(new Wording(types(), text, proposedChange), now, by.id()));
            say(said);
            record("corrected", call, by, now);
        } else {
            requireState(CommentState.UNCONFIRMED);
            say(said);
        }
    }

    /** Until the closing, its author may take it back. */
    public void withdraw(Campaign call, Actor by, Instant now) {
        call.requireOpen(now);
        boolean wasPublic = state == CommentState.RECEIVED;
        move(CommentState.WITHDRAWN);
        changes.add(new CommentChange(CommentChange.Kind.WITHDRAWN, now, by.id()));
        if (wasPublic) {
            record("withdrawn", call, by, now);
        }
    }

    /** A person says which clause it is about. */
    public void place(Campaign call, UUID identity, Actor by, Instant now) {
        CampaignAction.PLACE.require(by, call.standardId(), call.stateAt(now));
        requireState(CommentState.RECEIVED);
        clauseIdentity = identity;
        clauseState = identity == null ? ClauseState.NONE : ClauseState.CONFIRMED;
        changes.add(new CommentChange(CommentChange.Kind.PLACED, now, by.id()));
        record("placed", call, by, now);
    }

    /**
     * What is proposed to the group, by the people who run the call or by whoever it was given to.
     *
     * @param proposed without a disposition when it is to be discussed; that it refers to a comment that may be referred
     *     to is for the caller to know
     */
    public void preInstruct(Campaign call, Answer proposed, Actor by, Instant now) {
        boolean own = by.id() != null && by.id().equals(answering().assignee());
        CampaignAction.PRE_INSTRUCT.require(own, by, call.standardId(), call.stateAt(now));
        requireState(CommentState.RECEIVED);
        proposed.check(id);
        answering = answering();
        answering.propose(proposed, by.id(), now);
    }

    /** What the group or the COPIL decided: the answer in force from now on. */
    public void decide(Campaign call, Answer decided, Meeting in, Actor by, Instant now) {
        CampaignAction.DECIDE.require(by, call.standardId(), call.stateAt(now));
        requireState(CommentState.RECEIVED);
        if (decided.disposition() == null) {
            throw RuleViolation.of("disposition-needed", "disposition", Message.of("answer.disposition-needed"));
        }
        decided.check(id);
        answer(decided, in, by, now);
    }

    /** What a table says that was filled in elsewhere, incomplete as it may be: the guard tells what is missing. */
    public void writeDown(Campaign call, Answer written, String words, Meeting in, Actor by, Instant now) {
        CampaignAction.DECIDE.require(by, call.standardId(), call.stateAt(now));
        requireState(CommentState.RECEIVED);
        answer(written, in, by, now);
        answering.decisionAsWritten = words;
    }

    /** It waits for its decision again. */
    public void reopen(Campaign call, Actor by, Instant now) {
        CampaignAction.DECIDE.require(by, call.standardId(), call.stateAt(now));
        answer(new Answer(null, null, null, null), Meeting.NONE, by, now);
    }

    private void answer(Answer decided, Meeting in, Actor by, Instant now) {
        disposition = decided.disposition();
        reason = decided.reason();
        action = decided.action();
        answering = answering();
        answering.decide(decided, in, by.id(), now);
    }

    /** @param person who is asked to propose an answer; null for nobody */
    public void assign(Campaign call, UUID person, Actor by, Instant now) {
        CampaignAction.ASSIGN.require(by, call.standardId(), call.stateAt(now));
        requireState(CommentState.RECEIVED);
        answering = answering();
        answering.assigneeId = person;
    }

    /** @throws IllegalTransition when its author may no longer put it right, whatever the time */
    public void requireCorrectable() {
        if (state != CommentState.UNCONFIRMED && state != CommentState.RECEIVED) {
            throw new IllegalTransition(Message.of("comment.not-in-this-state", state));
        }
    }

    public void requireDraft() {
        requireState(CommentState.DRAFT);
    }

    private void say(Wording said) {
        types = said.types().toArray(String[]::new);
        text = said.text();
        proposedChange = said.proposedChange();
    }

    private void requireState(CommentState needed) {
        if (state != needed) {
            throw new IllegalTransition(Message.of("comment.not-in-this-state", state));
        }
    }

    private void move(CommentState next) {
        if (!state.next().contains(next)) {
            throw new IllegalTransition(Message.of("comment.not-in-this-state", state));
        }
        state = next;
    }

    private void record(String verb, Campaign call, Actor by, Instant now) {
        registerEvent(new LifecycleEvent(
                "comment", id, call.standardId(), verb, List.of(ref), null, by.id(), now, Visibility.INTERNAL));
    }
}
