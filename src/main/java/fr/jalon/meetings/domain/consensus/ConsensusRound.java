package fr.jalon.meetings.domain.consensus;

import fr.jalon.meetings.domain.Taken;
import fr.jalon.shared.IllegalTransition;
import fr.jalon.shared.Message;
import fr.jalon.shared.RuleViolation;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** One proposal and the positions on it. Once the next one is put, it stays as it is. */
@Entity
@Table(name = "consensus_round")
public class ConsensusRound {

    @Id
    private UUID id;

    private int number;
    private String proposal;
    private Instant openedAt;
    private Instant answerUntil;
    private Instant closedAt;

    @Enumerated(EnumType.STRING)
    private Verdict verdict;

    protected ConsensusRound() {}

    ConsensusRound(int number, String proposal, Instant until, Instant now) {
        if (proposal == null || proposal.isBlank() || proposal.length() > Taken.LONGEST) {
            throw RuleViolation.of(
                    "proposal-needed", "proposal", Message.of("consensus.proposal-needed", Taken.LONGEST));
        }
        if (until != null && !until.isAfter(now)) {
            throw RuleViolation.of("until-past", "until", Message.of("poll.until-past"));
        }
        this.id = UUID.randomUUID();
        this.number = number;
        this.proposal = proposal.strip();
        this.openedAt = now;
        this.answerUntil = until;
    }

    /** @throws IllegalTransition where it is over, or ends by its date */
    void end(Instant now) {
        if (closedAt != null || answerUntil != null) {
            throw new IllegalTransition(Message.of("consensus.round-over"));
        }
        answerUntil = now;
    }

    void close(Verdict reached, Instant now) {
        verdict = reached;
        closedAt = now;
    }

    /** @throws RuleViolation while a position is waited for; once its last day is over, nobody waits for the silent */
    void requireHeard(int silent, Instant now) {
        if (silent > 0 && isOpen(now)) {
            throw RuleViolation.of("still-waiting", null, Message.of("consensus.waiting", silent));
        }
    }

    /** Whether positions are still taken. */
    public boolean isOpen(Instant now) {
        return closedAt == null && (answerUntil == null || now.isBefore(answerUntil));
    }

    public UUID id() {
        return id;
    }

    public int number() {
        return number;
    }

    public String proposal() {
        return proposal;
    }

    /** When positions end, or null. */
    public Instant answerUntil() {
        return answerUntil;
    }

    /** What the rule said when it was closed; null while it is the current one. */
    public Verdict verdict() {
        return verdict;
    }
}
