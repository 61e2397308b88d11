package fr.jalon.meetings.application;

import fr.jalon.meetings.domain.AgendaKind;
import fr.jalon.meetings.domain.AgendaLine;
import fr.jalon.meetings.domain.Details;
import fr.jalon.meetings.domain.Hours;
import fr.jalon.meetings.domain.Meeting;
import fr.jalon.meetings.domain.MeetingAction;
import fr.jalon.meetings.domain.MeetingKind;
import fr.jalon.meetings.domain.poll.DatePolls;
import fr.jalon.shared.Actor;
import fr.jalon.shared.Message;
import fr.jalon.shared.web.Say;
import fr.jalon.standards.StandardIds;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Plans meetings, tells them, calls them off. */
@Service
@Transactional
public class PlanMeetings {

    private final MeetingDesk desk;
    private final StandardIds standards;
    private final GroupOfMeeting groups;
    private final PreviousMeeting previous;
    private final ActionReader actions;
    private final MeetingMails invitations;
    private final DatePolls polls;
    private final PollMails pollMails;
    private final JdbcClient jdbc;
    private final Say say;
    private final Clock clock;

    PlanMeetings(
            MeetingDesk desk,
            StandardIds standards,
            GroupOfMeeting groups,
            PreviousMeeting previous,
            ActionReader actions,
            MeetingMails invitations,
            DatePolls polls,
            PollMails pollMails,
            JdbcClient jdbc,
            Say say,
            Clock clock) {
        this.desk = desk;
        this.standards = standards;
        this.groups = groups;
        this.previous = previous;
        this.actions = actions;
        this.invitations = invitations;
        this.polls = polls;
        this.pollMails = pollMails;
        this.jdbc = jdbc;
        this.say = say;
        this.clock = clock;
    }

    /**
     * @param groupId a group of the standard, or null for its main one
     * @param details without a title for a COPIL it is named by its number
     */
    public UUID plan(String standard, UUID groupId, MeetingKind kind, Details details, Actor actor) {
        UUID standardId = standards.idOf(standard);
        MeetingAction.PLAN.require(actor, standardId, false);
        UUID group = groups.of(standardId, groupId, kind);
        Integer number = kind.isNumbered() ? nextNumber(standardId, kind) : null;
        Meeting meeting =
                Meeting.plan(standardId, group, kind, number, titled(details, number), actor, clock.instant());
        beginAgenda(meeting, actor);
        desk.save(meeting);
        return meeting.id();
    }

    private static Details titled(Details details, Integer number) {
        boolean named = details.title() != null && !details.title().isBlank();
        return named || number == null
                ? details
                : new Details(
                        "COPIL n°\u00a0" + number,
                        details.purpose(),
                        details.hours(),
                        details.venue(),
                        details.slides(),
                        details.reference(),
                        details.capacity());
    }

    /**
     * Guide practice: the first item of a plenary validates the minutes of the one before; then what was promised is
     * asked about.
     */
    private void beginAgenda(Meeting meeting, Actor actor) {
        if (meeting.kind() != MeetingKind.PLENARY && meeting.kind() != MeetingKind.COPIL) {
            return;
        }
        List<AgendaLine> lines = new ArrayList<>();
        previous.of(meeting)
                .ifPresent(before -> lines.add(new AgendaLine(
                        null,
                        say.message(Message.of("agenda.validate-minutes", before.title())),
                        5,
                        null,
                        AgendaKind.DECISION,
                        null,
                        before.id(),
                        null)));
        if (!actions.returning(meeting).isEmpty()) {
            lines.add(AgendaLine.of(say.key("agenda.actions"), 10, null, AgendaKind.FOLLOW_UP));
        }
        if (!lines.isEmpty()) {
            meeting.setAgenda(lines, actor, clock.instant());
        }
    }

    private int nextNumber(UUID standardId, MeetingKind kind) {
        return jdbc.sql("""
                        insert into meeting_counter (standard_id, kind, last) values (:standard, :kind, 1)
                        on conflict (standard_id, kind) do update set last = meeting_counter.last + 1
                        returning last
                        """)
                .param("standard", standardId)
                .param("kind", kind.name())
                .query(Integer.class)
                .single();
    }

    /** Those invited hear of it where the hours or the place change. */
    public void describe(UUID id, Details details, Actor actor) {
        Meeting meeting = desk.seen(id, actor);
        int before = meeting.sequence();
        boolean heard = !java.util.Objects.equals(meeting.venue(), details.venue())
                || details.hours() == null
                || !details.hours().startsAt().equals(meeting.startsAt())
                || !details.hours().endsAt().equals(meeting.endsAt());
        meeting.describe(titled(details, meeting.number()), actor, clock.instant());
        desk.save(meeting);
        if (heard && meeting.sequence() > before) {
            invitations.changed(meeting);
        }
    }

    /** Tells it, and invites those it is for. */
    public void call(UUID id, Actor actor) {
        Meeting meeting = desk.seen(id, actor);
        meeting.call(actor, clock.instant());
        desk.save(meeting);
        invitations.send(meeting);
    }

    /** Gives it the hours that were looked for, tells it and invites. */
    void fix(UUID id, Hours hours, Actor actor) {
        Meeting meeting = desk.seen(id, actor);
        Details details = new Details(
                meeting.title(),
                meeting.purpose(),
                hours,
                meeting.venue(),
                meeting.slides(),
                meeting.reference(),
                meeting.capacity());
        meeting.describe(details, actor, clock.instant());
        desk.save(meeting);
        call(id, actor);
    }

    public void cancel(UUID id, String reason, Actor actor) {
        Meeting meeting = desk.seen(id, actor);
        meeting.cancel(reason, actor, clock.instant());
        desk.save(meeting);
        invitations.cancelled(meeting);
        polls.findByMeetingId(id).filter(poll -> meeting.startsAt() == null).ifPresent(pollMails::cancelled);
    }
}
