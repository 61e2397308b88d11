package fr.jalon.meetings.application;

import fr.jalon.accounts.People;
import fr.jalon.meetings.domain.Decision;
import fr.jalon.meetings.domain.Decision.Place;
import fr.jalon.meetings.domain.DecisionAction;
import fr.jalon.meetings.domain.DecisionBody;
import fr.jalon.meetings.domain.DecisionMode;
import fr.jalon.meetings.domain.Decisions;
import fr.jalon.meetings.domain.Meeting;
import fr.jalon.meetings.domain.MeetingAction;
import fr.jalon.meetings.domain.MeetingKind;
import fr.jalon.meetings.domain.Taken;
import fr.jalon.shared.Actor;
import fr.jalon.shared.Message;
import fr.jalon.shared.NotFound;
import fr.jalon.shared.Paris;
import fr.jalon.shared.RuleViolation;
import fr.jalon.standards.StandardIds;
import fr.jalon.workinggroups.GroupRef;
import fr.jalon.workinggroups.WorkingGroups;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes decisions down, in a meeting or between two; takes objections; puts a later one in the place of an earlier. */
@Service
@Transactional
public class KeepDecisions {

    private final Decisions decisions;
    private final DecisionNumbers numbers;
    private final MeetingDesk desk;
    private final Quorum quorum;
    private final DecisionMails mails;
    private final MakePublic opening;
    private final Insiders insiders;
    private final WorkingGroups groups;
    private final StandardIds standards;
    private final People people;
    private final JdbcClient jdbc;
    private final Clock clock;

    KeepDecisions(
            Decisions decisions,
            DecisionNumbers numbers,
            MeetingDesk desk,
            Quorum quorum,
            DecisionMails mails,
            MakePublic opening,
            Insiders insiders,
            WorkingGroups groups,
            StandardIds standards,
            People people,
            JdbcClient jdbc,
            Clock clock) {
        this.decisions = decisions;
        this.numbers = numbers;
        this.desk = desk;
        this.quorum = quorum;
        this.mails = mails;
        this.opening = opening;
        this.insiders = insiders;
        this.groups = groups;
        this.standards = standards;
        this.people = people;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * @param item of the agenda, or null
     * @return its reference
     */
    public String inMeeting(UUID meetingId, UUID item, Taken taken, Actor actor) {
        Meeting meeting = desk.forAct(meetingId, MeetingAction.RECORD, actor);
        if (item != null) {
            meeting.item(item);
        }
        DecisionBody body = numbers.body(meeting.standardId(), meeting.groupId(), meeting.kind());
        Integer present = taken.mode() == DecisionMode.VOTE ? quorum.require(meeting) : null;
        return keep(body, new Place(meetingId, item), taken, present, actor).ref();
    }

    /** By mail or by silence, outside of a meeting. */
    public String between(String standard, boolean copil, Taken taken, Actor actor) {
        UUID standardId = standards.idOf(standard);
        DecisionAction.RECORD.require(actor, standardId, false);
        if (taken.mode() != DecisionMode.SILENT && taken.mode() != DecisionMode.MAIL) {
            throw RuleViolation.of("mode", "mode", Message.of("decision.mode-outside"));
        }
        UUID group = groups.ofStandard(standardId).map(GroupRef::id).orElse(null);
        DecisionBody body = numbers.body(standardId, group, copil ? MeetingKind.COPIL : MeetingKind.PLENARY);
        return keep(body, Place.NONE, taken, null, actor).ref();
    }

    Decision keep(DecisionBody body, Place place, Taken taken, Integer present, Actor actor) {
        DecisionAction.RECORD.require(actor, body.standardId(), false);
        int number = numbers.next(body);
        Decision decision =
                decisions.saveAndFlush(Decision.record(body, number, place, taken, present, actor, clock.instant()));
        mails.recorded(decision);
        return decision;
    }

    /** @return reference of the one that stands in its place; it is taken by mail, since no meeting runs */
    public String supersede(String ref, String text, String reason, Actor actor) {
        Decision old = seen(ref, actor);
        MeetingKind kind = old.ref().contains("-copil-") ? MeetingKind.COPIL : MeetingKind.PLENARY;
        DecisionBody body = numbers.body(old.standardId(), old.groupId(), kind);
        DecisionAction.SUPERSEDE.require(actor, old.standardId(), false, old.stateAt(clock.instant()));
        Taken taken = Taken.byMail(text, reason, Paris.day(clock.instant()));
        Decision later = Decision.record(body, numbers.next(body), Place.NONE, taken, null, actor, clock.instant());
        old.supersede(later, actor, clock.instant());
        decisions.saveAndFlush(later);
        decisions.saveAndFlush(old);
        return later.ref();
    }

    /** One objection, with its reason, is enough. */
    public void object(String ref, String reason, Actor actor) {
        Decision decision = seen(ref, actor);
        if (reason == null || reason.isBlank()) {
            throw RuleViolation.of("reason-needed", "reason", Message.of("decision.objection-needed"));
        }
        decision.object(isInside(decision, actor), actor, clock.instant());
        decisions.saveAndFlush(decision);
        mails.objected(decision, reason.strip());
        String organisation = people.byIds(List.of(actor.id())).get(actor.id()).organisation();
        jdbc.sql("""
                        insert into decision_objection (id, decision_id, person_id, organisation, text, at)
                        values (?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        UUID.randomUUID(),
                        decision.id(),
                        actor.id(),
                        organisation,
                        reason.strip(),
                        Timestamp.from(clock.instant()))
                .update();
    }

    public void publish(String ref, Actor actor) {
        Decision decision = seen(ref, actor);
        DecisionAction.PUBLISH.require(actor, decision.standardId(), false, decision.stateAt(clock.instant()));
        opening.decision(decision, actor);
    }

    /** What somebody objected to, and why; for those inside. */
    public record Objection(String organisation, String text, java.time.Instant at) {}

    @Transactional(readOnly = true)
    public List<Objection> objections(String ref, Actor actor) {
        Decision decision = seen(ref, actor);
        if (!DecisionAction.READ.isAllowedTo(actor, decision.standardId(), isInside(decision, actor))) {
            return List.of();
        }
        return jdbc.sql("select organisation, text, at from decision_objection where decision_id = ? order by at")
                .param(decision.id())
                .query((row, number) -> new Objection(
                        row.getString("organisation"),
                        row.getString("text"),
                        row.getTimestamp("at").toInstant()))
                .list();
    }

    /** Names of the actions the reader may do. */
    @Transactional(readOnly = true)
    public java.util.Set<String> may(String ref, Actor actor) {
        Decision decision = seen(ref, actor);
        boolean inside = isInside(decision, actor);
        return java.util.Arrays.stream(DecisionAction.values())
                .filter(act -> act.isOffered(actor, decision.standardId(), inside, decision.stateAt(clock.instant())))
                .filter(act -> act != DecisionAction.PUBLISH || !decision.isPublic())
                .map(Enum::name)
                .collect(java.util.stream.Collectors.toSet());
    }

    private Decision seen(String ref, Actor actor) {
        return decisions
                .findByRef(ref)
                .filter(decision -> decision.isPublic()
                        || DecisionAction.READ.isAllowedTo(actor, decision.standardId(), isInside(decision, actor)))
                .orElseThrow(() -> new NotFound("decision " + ref));
    }

    private boolean isInside(Decision decision, Actor actor) {
        return insiders.isInside(actor, decision.standardId(), decision.groupId(), decision.audience());
    }
}
