package fr.jalon.meetings.application;

import fr.jalon.meetings.application.Positions.Position;
import fr.jalon.meetings.domain.Audience;
import fr.jalon.meetings.domain.consensus.ConsensusRule;
import fr.jalon.meetings.domain.consensus.ConsensusState;
import fr.jalon.meetings.domain.consensus.Stance;
import fr.jalon.meetings.domain.consensus.Verdict;
import fr.jalon.standards.StandardRef;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A consensus as one reader sees it.
 *
 * @param inside the reader sees who holds what, and why; others the counts
 * @param rounds the current one first
 * @param missing organisations of the circle that said nothing in the current round; empty for others
 * @param own the organisation the reader speaks for, or null
 * @param decision reference of what it became, or null
 * @param outcome how the vote went, or why it was dropped; or null
 * @param may names of the actions the reader may do now
 */
public record ConsensusView(
        UUID id,
        StandardRef standard,
        Audience audience,
        String subject,
        ConsensusState state,
        ConsensusRule rule,
        boolean inside,
        List<Round> rounds,
        List<String> missing,
        String own,
        Said ownPosition,
        String decision,
        String outcome,
        UUID meetingId,
        Set<String> may) {

    /**
     * What an organisation holds.
     *
     * @param told in session, and written down by somebody else
     */
    public record Said(String organisation, Stance stance, String reason, boolean told, Instant at) {

        static Said of(Position position) {
            return new Said(
                    position.organisation(), position.stance(), position.reason(), position.told(), position.at());
        }
    }

    /** How many hold what. */
    public record Count(Stance stance, long organisations) {}

    /**
     * A proposal and what was said of it.
     *
     * @param positions empty for those outside
     * @param verdict what the rule says now, or said when it was closed
     * @param open positions are taken
     */
    public record Round(
            int number,
            String proposal,
            Instant until,
            boolean open,
            Verdict verdict,
            List<Count> counts,
            List<Said> positions) {}

    /** A consensus in a list. */
    public record Line(
            UUID id, String subject, Audience audience, ConsensusState state, int round, LocalDate openedOn) {

        public String path() {
            return "/consensus/" + id;
        }
    }

    public String path() {
        return "/consensus/" + id;
    }

    public Round current() {
        return rounds.get(0);
    }

    public List<Round> former() {
        return rounds.subList(1, rounds.size());
    }

    /** How many positions the current round still waits for; none once its last day is over. */
    public int waiting() {
        return state == ConsensusState.OPEN && current().open() ? missing.size() : 0;
    }

    public boolean may(String action) {
        return may.contains(action);
    }
}
