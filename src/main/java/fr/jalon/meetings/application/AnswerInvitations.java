package fr.jalon.meetings.application;

import fr.jalon.meetings.application.Participant.Reply;
import fr.jalon.meetings.domain.Meeting;
import fr.jalon.meetings.domain.MeetingAction;
import fr.jalon.meetings.domain.MeetingState;
import fr.jalon.meetings.domain.Meetings;
import fr.jalon.shared.Actor;
import fr.jalon.shared.Address;
import fr.jalon.shared.IllegalTransition;
import fr.jalon.shared.Message;
import fr.jalon.shared.NotFound;
import fr.jalon.shared.RuleViolation;
import fr.jalon.shared.Secret;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says that one comes or not: signed in, by the link of a mail, or by registering for an open meeting. */
@Service
@Transactional
public class AnswerInvitations {

    private final Meetings meetings;
    private final MeetingDesk desk;
    private final MeetingMails invitations;
    private final GuestList guests;
    private final JdbcClient jdbc;

    AnswerInvitations(
            Meetings meetings, MeetingDesk desk, MeetingMails invitations, GuestList guests, JdbcClient jdbc) {
        this.meetings = meetings;
        this.desk = desk;
        this.invitations = invitations;
        this.guests = guests;
        this.jdbc = jdbc;
    }

    /**
     * Whom a link is for, and what was answered.
     *
     * @param join where the meeting is online, for who has a place; else null
     */
    public record Invited(UUID participant, String name, Reply answer, boolean waiting, UUID meetingId, String join) {}

    private static final String INVITED = """
            select p.id, p.name, p.answer, p.waiting, p.meeting_id,
                case when p.answer = 'YES' and not p.waiting and m.state <> 'CANCELLED' then m.link end as link
            from meeting_participant p join meeting m on m.id = p.meeting_id
            """;

    /** @throws NotFound when no such link was sent, or a newer one was since */
    @Transactional(readOnly = true)
    public Invited byLink(UUID meetingId, String secret) {
        return jdbc.sql(INVITED + " where p.secret_hash = :hash and p.meeting_id = :meeting")
                .param("hash", new Secret(secret).hash())
                .param("meeting", meetingId)
                .query(AnswerInvitations::invited)
                .optional()
                .orElseThrow(() -> new NotFound("invitation"));
    }

    /** What somebody with an account answered; empty when that person is not on the list. */
    @Transactional(readOnly = true)
    public Optional<Invited> own(UUID meetingId, Actor actor) {
        if (actor.id() == null) {
            return Optional.empty();
        }
        return jdbc.sql(INVITED + " where p.person_id = :person and p.meeting_id = :meeting")
                .param("person", actor.id())
                .param("meeting", meetingId)
                .query(AnswerInvitations::invited)
                .optional();
    }

    private static Invited invited(ResultSet row, int number) throws SQLException {
        return new Invited(
                row.getObject("id", UUID.class),
                row.getString("name"),
                Reply.valueOf(row.getString("answer")),
                row.getBoolean("waiting"),
                row.getObject("meeting_id", UUID.class),
                row.getString("link"));
    }

    public void answerByLink(UUID meetingId, String secret, Reply answer) {
        put(byLink(meetingId, secret).participant(), called(meetingId), answer);
    }

    /** Somebody with an account, of the circle; for an open meeting anybody with an account. */
    public void answer(UUID meetingId, Reply answer, Actor actor) {
        Meeting meeting = desk.seen(meetingId, actor);
        boolean welcome = desk.isInside(meeting, actor) || meeting.kind().isOpen() && actor.id() != null;
        MeetingAction.ANSWER.require(actor, meeting.standardId(), welcome, meeting.state());
        UUID participant = own(meetingId, actor)
                .map(Invited::participant)
                .orElseGet(() -> guests.addPerson(meetingId, actor.id()));
        put(participant, called(meetingId), answer);
    }

    /**
     * Registers for an open meeting without an account: the place is taken when the link of the mail is followed. An
     * address that is on the list already is written to again; nothing tells who is registered.
     */
    public void register(UUID meetingId, String name, String organisation, String address, Locale locale, Actor actor) {
        Meeting meeting = desk.seen(meetingId, actor);
        if (!meeting.kind().isOpen() || meeting.state() != MeetingState.CALLED) {
            throw new IllegalTransition(Message.of("meeting.not-in-this-state", meeting.state()));
        }
        if (!Address.isPlausible(address)) {
            throw RuleViolation.of("address", "address", Message.of("meeting.address"));
        }
        String normal = Address.normal(address);
        UUID participant = guests.ofAddress(meetingId, normal)
                .orElseGet(() -> guests.addGuest(meetingId, name, organisation, normal, locale));
        invitations.registered(meeting, participant, normal, locale);
    }

    /** Answers come one at a time for a meeting, so that its places are counted right. */
    private Meeting called(UUID meetingId) {
        jdbc.sql("select 1 from meeting where id = ? for update")
                .param(meetingId)
                .query(Integer.class)
                .optional();
        Meeting meeting = meetings.findById(meetingId).orElseThrow(() -> new NotFound("meeting " + meetingId));
        if (meeting.state() != MeetingState.CALLED) {
            throw new IllegalTransition(Message.of("meeting.not-in-this-state", meeting.state()));
        }
        return meeting;
    }

    private void put(UUID participant, Meeting meeting, Reply answer) {
        boolean full = meeting.capacity() != null
                && answer == Reply.YES
                && taken(meeting.id(), participant) >= meeting.capacity();
        jdbc.sql("update meeting_participant set answer = :answer, waiting = :waiting where id = :id")
                .param("answer", answer.name())
                .param("waiting", full)
                .param("id", participant)
                .update();
        if (answer == Reply.NO && meeting.capacity() != null) {
            seatNext(meeting);
        }
    }

    private int taken(UUID meeting, UUID besides) {
        return jdbc.sql("""
                        select count(*) from meeting_participant
                        where meeting_id = ? and id <> ? and answer = 'YES' and not waiting
                        """).params(meeting, besides).query(Integer.class).single();
    }

    private record Next(UUID id, UUID person, String address, String locale) {}

    /** A place is free: whoever waits longest has it, and is told. */
    private void seatNext(Meeting meeting) {
        if (taken(meeting.id(), meeting.id()) >= meeting.capacity()) {
            return;
        }
        jdbc.sql("""
                        update meeting_participant set waiting = false where id = (
                            select id from meeting_participant where meeting_id = ? and waiting and answer = 'YES'
                            order by added_at, id limit 1)
                        returning id, person_id, address, locale
                        """)
                .param(meeting.id())
                .query((row, number) -> new Next(
                        row.getObject("id", UUID.class),
                        row.getObject("person_id", UUID.class),
                        row.getString("address"),
                        row.getString("locale")))
                .optional()
                .ifPresent(next -> invitations.seated(
                        meeting,
                        next.id(),
                        next.person(),
                        next.address(),
                        next.locale() == null ? Locale.FRENCH : Locale.forLanguageTag(next.locale())));
    }
}
