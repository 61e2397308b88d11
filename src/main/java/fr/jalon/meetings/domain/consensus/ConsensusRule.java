package fr.jalon.meetings.domain.consensus;

import fr.jalon.shared.Message;
import fr.jalon.shared.RuleViolation;
import java.util.Collection;

/**
 * When a group takes a proposal as adopted. The CNIG guide says: no blocking position, and few reserves and withdrawals;
 * how few is for the group to say.
 *
 * @param hesitant the most reserves and withdrawals together, in percent of the positions given
 * @param quorum how many of those expected must be there for a vote, in percent
 */
public record ConsensusRule(int hesitant, int quorum) {

    /** Until the group says otherwise: one in four may hesitate, half must be there to vote. No source gives figures. */
    public static final ConsensusRule USUAL = new ConsensusRule(25, 50);

    public ConsensusRule {
        if (hesitant < 0 || hesitant > 50) {
            throw RuleViolation.of("hesitant", "hesitant", Message.of("consensus.rule.hesitant-range"));
        }
        if (quorum < 1 || quorum > 100) {
            throw RuleViolation.of("quorum", "quorum", Message.of("consensus.rule.quorum-range"));
        }
    }

    public Verdict judge(Collection<Stance> stances) {
        if (stances.isEmpty()) {
            return Verdict.NOBODY;
        }
        if (stances.contains(Stance.BLOCKS)) {
            return Verdict.BLOCKED;
        }
        long hesitating = stances.stream().filter(Stance::needsReason).count();
        return hesitating * 100 > (long) hesitant * stances.size() ? Verdict.HESITANT : Verdict.ADOPTABLE;
    }

    /** @throws RuleViolation when it does not hold */
    void requireAdoptable(Collection<Stance> stances) {
        Verdict verdict = judge(stances);
        if (verdict != Verdict.ADOPTABLE) {
            throw RuleViolation.of("no-consensus", null, Message.of("consensus.not-adoptable", verdict));
        }
    }

    /**
     * @param present there or represented
     * @param expected all those on the list
     * @throws RuleViolation when too few are there for a vote, or nobody was marked present
     */
    public void requireQuorum(int present, int expected) {
        if (present == 0) {
            throw RuleViolation.of("attendance-needed", "votesFor", Message.of("decision.attendance-needed"));
        }
        if (present * 100L < (long) quorum * expected) {
            throw RuleViolation.of("quorum", "votesFor", Message.of("decision.quorum", present, expected, quorum));
        }
    }
}
