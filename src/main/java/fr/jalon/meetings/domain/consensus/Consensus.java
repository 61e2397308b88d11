package fr.jalon.meetings.domain.consensus;

import fr.jalon.meetings.domain.Decision;
import fr.jalon.meetings.domain.Taken;
import fr.jalon.shared.Actor;
import fr.jalon.shared.IllegalTransition;
import fr.jalon.shared.LifecycleEvent;
import fr.jalon.shared.LifecycleEvent.Visibility;
import fr.jalon.shared.Message;
import fr.jalon.shared.RuleViolation;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * The search for a consensus on one subject: a proposal a round, and on each the position of every organisation. The
 * positions are rows of their own, so that many give theirs at once.
 */
@Entity
@Table(name = "consensus")
public class Consensus extends ConsensusFacts {

    protected Consensus() {}

    public static Consensus open(Circle circle, String subject, String proposal, Instant until, Actor by, Instant now) {
        ConsensusAction.OPEN.require(by, circle.standardId(), false);
        if (subject == null || subject.isBlank() || subject.length() > 300) {
            throw RuleViolation.of("subject-needed", "subject", Message.of("consensus.subject-needed"));
        }
        Consensus consensus = new Consensus();
        consensus.id = UUID.randomUUID();
        consensus.standardId = circle.standardId();
        consensus.groupId = circle.groupId();
        consensus.audience = circle.audience();
        consensus.subject = subject.strip();
        consensus.state = ConsensusState.OPEN;
        consensus.openedAt = now;
        consensus.rounds.add(new ConsensusRound(1, proposal, until, now));
        consensus.tell("opened", null, by, now, consensus.subject);
        return consensus;
    }

    /** Another proposal; the round before keeps its positions. */
    public void propose(String proposal, Verdict former, Instant until, Actor by, Instant now) {
        ConsensusAction.PROPOSE.require(by, standardId, false, state);
        ConsensusRound next = new ConsensusRound(rounds.size() + 1, proposal, until, now);
        current().close(former, now);
        rounds.add(next);
        tell("round-opened", null, by, now, subject, next.number());
    }

    /** Where no last day was given, positions end when who looks for the consensus says so. */
    public void endRound(Actor by, Instant now) {
        ConsensusAction.END_ROUND.require(by, standardId, false, state);
        current().end(now);
        tell("round-ended", null, by, now, subject, current().number());
    }

    /** @throws IllegalTransition when the round takes no position any more */
    public void requirePositions(Instant now) {
        if (state != ConsensusState.OPEN || !current().isOpen(now)) {
            throw new IllegalTransition(Message.of("consensus.round-over"));
        }
    }

    /**
     * @param silent how many organisations of the circle said nothing; once its last day is over, nobody waits for them
     * @throws RuleViolation when the rule does not hold, or a position is still waited for
     */
    public void requireAdoptable(ConsensusRule rule, Collection<Stance> stances, int silent, Actor by, Instant now) {
        ConsensusAction.CONCLUDE.require(by, standardId, false, state);
        current().requireHeard(silent, now);
        rule.requireAdoptable(stances);
    }

    /** @param decision as recorded */
    public void conclude(Decision decision, Actor by, Instant now) {
        ConsensusAction.CONCLUDE.require(by, standardId, false, state);
        close(ConsensusState.ADOPTED, Verdict.ADOPTABLE, now);
        decisionId = decision.id();
        tell("adopted", null, by, now, subject, decision.ref());
    }

    /** A vote is the last resort: a consensus was looked for before, and not found. */
    public void requireVotable(Verdict verdict, Actor by) {
        ConsensusAction.VOTE.require(by, standardId, false, state);
        if (verdict == Verdict.ADOPTABLE || verdict == Verdict.NOBODY) {
            throw RuleViolation.of("last-resort", "votesFor", Message.of("consensus.last-resort", verdict));
        }
    }

    /**
     * @param decision as recorded, adopted or not
     * @param meeting where people voted
     */
    public void vote(Decision decision, Taken.Votes votes, Verdict verdict, UUID meeting, Actor by, Instant now) {
        requireVotable(verdict, by);
        close(votes.carries() ? ConsensusState.VOTED : ConsensusState.REJECTED, verdict, now);
        decisionId = decision.id();
        meetingId = meeting;
        outcome = votes.pro() + " / " + votes.contra() + " / " + votes.abstentions();
        tell(votes.carries() ? "voted" : "rejected", null, by, now, subject);
    }

    public void drop(String reason, Verdict verdict, Actor by, Instant now) {
        ConsensusAction.DROP.require(by, standardId, false, state);
        if (reason == null || reason.isBlank()) {
            throw RuleViolation.of("reason-needed", "reason", Message.of("consensus.reason-needed"));
        }
        close(ConsensusState.DROPPED, verdict, now);
        outcome = reason.strip();
        tell("dropped", reason, by, now, subject);
    }

    private void close(ConsensusState to, Verdict verdict, Instant now) {
        current().close(verdict, now);
        state = to;
        closedAt = now;
    }

    private void tell(String verb, String why, Actor by, Instant now, Object... facts) {
        registerEvent(new LifecycleEvent(
                "consensus", id, standardId, verb, List.of(facts), why, by.id(), now, Visibility.INTERNAL));
    }
}
