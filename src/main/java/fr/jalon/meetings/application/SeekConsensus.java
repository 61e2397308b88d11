package fr.jalon.meetings.application;

import fr.jalon.meetings.domain.Audience;
import fr.jalon.meetings.domain.Decision;
import fr.jalon.meetings.domain.Decision.Place;
import fr.jalon.meetings.domain.DecisionBody;
import fr.jalon.meetings.domain.DecisionMode;
import fr.jalon.meetings.domain.Meeting;
import fr.jalon.meetings.domain.MeetingKind;
import fr.jalon.meetings.domain.Taken;
import fr.jalon.meetings.domain.consensus.Circle;
import fr.jalon.meetings.domain.consensus.Consensus;
import fr.jalon.meetings.domain.consensus.ConsensusAction;
import fr.jalon.meetings.domain.consensus.ConsensusRule;
import fr.jalon.meetings.domain.consensus.Stance;
import fr.jalon.meetings.domain.consensus.Verdict;
import fr.jalon.shared.Actor;
import fr.jalon.shared.Message;
import fr.jalon.shared.Paris;
import fr.jalon.shared.RuleViolation;
import fr.jalon.standards.StandardIds;
import fr.jalon.workinggroups.GroupRef;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks for a consensus: a proposal, another, then a decision by consensus, or a vote where there is none. */
@Service
@Transactional
public class SeekConsensus {

    private final ConsensusDesk desk;
    private final Positions positions;
    private final Awaited awaited;
    private final ConsensusRules rules;
    private final ConsensusMails mails;
    private final Quorum quorum;
    private final MeetingDesk meetings;
    private final KeepDecisions decisions;
    private final DecisionNumbers numbers;
    private final Insiders insiders;
    private final StandardIds standards;
    private final ConsensusSummary summary;
    private final Clock clock;

    SeekConsensus(
            ConsensusDesk desk,
            Positions positions,
            Awaited awaited,
            ConsensusRules rules,
            ConsensusMails mails,
            Quorum quorum,
            MeetingDesk meetings,
            KeepDecisions decisions,
            DecisionNumbers numbers,
            Insiders insiders,
            StandardIds standards,
            ConsensusSummary summary,
            Clock clock) {
        this.desk = desk;
        this.positions = positions;
        this.awaited = awaited;
        this.rules = rules;
        this.mails = mails;
        this.quorum = quorum;
        this.meetings = meetings;
        this.decisions = decisions;
        this.numbers = numbers;
        this.insiders = insiders;
        this.standards = standards;
        this.summary = summary;
        this.clock = clock;
    }

    /** @param until when positions end, or null */
    public UUID open(String standard, boolean copil, String subject, String proposal, Instant until, Actor actor) {
        UUID standardId = standards.idOf(standard);
        UUID group = insiders.groupOf(standardId).map(GroupRef::id).orElse(null);
        Circle circle = new Circle(standardId, group, copil ? Audience.COPIL : Audience.GROUP);
        Consensus consensus = Consensus.open(circle, subject, proposal, until, actor, clock.instant());
        desk.save(consensus);
        mails.asked(consensus);
        return consensus.id();
    }

    public void propose(UUID id, String proposal, Instant until, Actor actor) {
        Consensus consensus = held(id, actor);
        consensus.propose(proposal, verdict(consensus), until, actor, clock.instant());
        desk.save(consensus);
        mails.asked(consensus);
    }

    /** @param sure it is known that those who said nothing are not waited for any more */
    public void endRound(UUID id, boolean sure, Actor actor) {
        Consensus consensus = held(id, actor);
        int silent = awaited.silent(consensus).size();
        if (!sure && silent > 0) {
            throw RuleViolation.of("silent", "sure", Message.of("consensus.end-round.silent", silent));
        }
        consensus.endRound(actor, clock.instant());
        desk.save(consensus);
    }

    /** @return reference of the decision */
    public String conclude(UUID id, Actor actor) {
        Consensus consensus = held(id, actor);
        List<Stance> stances = positions.stances(consensus.current().id());
        List<String> silent = awaited.silent(consensus);
        consensus.requireAdoptable(rule(consensus), stances, silent.size(), actor, clock.instant());
        String reason = summary.of(consensus, stances, silent);
        Taken taken = new Taken(consensus.current().proposal(), reason, DecisionMode.CONSENSUS, today(), null, null);
        Decision decision = decisions.keep(body(consensus), Place.NONE, taken, null, actor);
        consensus.conclude(decision, actor, clock.instant());
        desk.save(consensus);
        mails.ended(consensus);
        return decision.ref();
    }

    /**
     * Votes on the proposal of the round, in a meeting whose attendance was checked.
     *
     * @return reference of the decision, which says whether it is adopted
     */
    public String vote(UUID id, UUID meetingId, Taken.Votes votes, Actor actor) {
        Consensus consensus = held(id, actor);
        Verdict verdict = verdict(consensus);
        consensus.requireVotable(verdict, actor);
        Meeting meeting = meeting(meetingId, consensus, actor);
        int present = quorum.require(meeting);
        Taken taken =
                new Taken(consensus.current().proposal(), consensus.subject(), DecisionMode.VOTE, today(), null, votes);
        Decision decision = decisions.keep(body(consensus), new Place(meeting.id(), null), taken, present, actor);
        consensus.vote(decision, votes, verdict, meeting.id(), actor, clock.instant());
        desk.save(consensus);
        mails.ended(consensus);
        return decision.ref();
    }

    private Meeting meeting(UUID id, Consensus consensus, Actor actor) {
        if (id == null) {
            throw RuleViolation.of("meeting", "meeting", Message.of("consensus.meeting-needed"));
        }
        Meeting meeting = meetings.seen(id, actor);
        Circle circle = consensus.circle();
        if (!meeting.standardId().equals(circle.standardId()) || meeting.kind().audience() != circle.audience()) {
            throw RuleViolation.of("meeting", "meeting", Message.of("consensus.meeting-needed"));
        }
        return meeting;
    }

    public void drop(UUID id, String reason, Actor actor) {
        Consensus consensus = held(id, actor);
        consensus.drop(reason, verdict(consensus), actor, clock.instant());
        desk.save(consensus);
        mails.ended(consensus);
    }

    private Consensus held(UUID id, Actor actor) {
        positions.hold(id, true);
        Consensus consensus = desk.inside(id, actor).consensus();
        ConsensusAction.PROPOSE.require(actor, consensus.circle().standardId(), false);
        return consensus;
    }

    private Verdict verdict(Consensus consensus) {
        return rule(consensus).judge(positions.stances(consensus.current().id()));
    }

    private ConsensusRule rule(Consensus consensus) {
        return rules.of(consensus.circle().standardId(), consensus.circle().groupId());
    }

    private DecisionBody body(Consensus consensus) {
        Circle circle = consensus.circle();
        MeetingKind kind = circle.audience() == Audience.COPIL ? MeetingKind.COPIL : MeetingKind.PLENARY;
        return numbers.body(circle.standardId(), circle.groupId(), kind);
    }

    private LocalDate today() {
        return Paris.day(clock.instant());
    }
}
