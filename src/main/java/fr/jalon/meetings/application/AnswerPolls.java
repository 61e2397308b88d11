package fr.jalon.meetings.application;

import fr.jalon.meetings.application.PollDesk.Place;
import fr.jalon.meetings.domain.MeetingState;
import fr.jalon.meetings.domain.poll.Availability;
import fr.jalon.meetings.domain.poll.DatePoll;
import fr.jalon.meetings.domain.poll.PollAction;
import fr.jalon.meetings.domain.poll.PollState;
import fr.jalon.shared.Actor;
import fr.jalon.shared.IllegalTransition;
import fr.jalon.shared.Message;
import fr.jalon.shared.NotAllowed;
import fr.jalon.shared.NotFound;
import fr.jalon.shared.RuleViolation;
import fr.jalon.shared.Secret;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says when one could come: signed in, or by the link of a mail without an account. */
@Service
@Transactional
public class AnswerPolls {

    private final PollDesk desk;
    private final GuestList guests;
    private final JdbcClient jdbc;
    private final Clock clock;

    AnswerPolls(PollDesk desk, GuestList guests, JdbcClient jdbc, Clock clock) {
        this.desk = desk;
        this.guests = guests;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Whom a link is for. */
    record Voter(UUID poll, UUID participant, String name) {}

    /** @throws NotFound when no such link was sent */
    Voter voter(String secret) {
        return jdbc.sql("""
                        select l.poll_id, l.participant_id, p.name from poll_link l
                        join meeting_participant p on p.id = l.participant_id where l.hash = ?
                        """)
                .param(new Secret(secret).hash())
                .query((row, number) -> new Voter(
                        row.getObject("poll_id", UUID.class),
                        row.getObject("participant_id", UUID.class),
                        row.getString("name")))
                .optional()
                .orElseThrow(() -> new NotFound("poll link"));
    }

    public void answerByLink(String secret, Map<UUID, Availability> said) {
        Voter voter = voter(secret);
        hold("id", voter.poll());
        put(desk.of(voter.poll()), voter.participant(), said);
    }

    public void answer(UUID meetingId, Map<UUID, Availability> said, Actor actor) {
        hold("meeting_id", meetingId);
        Place place = desk.seen(meetingId, actor);
        if (actor.id() == null
                || !PollAction.ANSWER.isAllowedTo(actor, place.poll().standardId(), place.inside())) {
            throw new NotAllowed(PollAction.ANSWER);
        }
        UUID participant =
                guests.ofPerson(meetingId, actor.id()).orElseGet(() -> guests.addPerson(meetingId, actor.id()));
        put(place, participant, said);
    }

    /** Many answer at once; while one does, the poll is neither closed nor decided. Before anything is read of it. */
    private void hold(String column, UUID id) {
        jdbc.sql("select 1 from date_poll where " + column + " = ? for share")
                .param(id)
                .query(Integer.class)
                .optional();
    }

    private void put(Place place, UUID participant, Map<UUID, Availability> said) {
        DatePoll poll = place.poll();
        if (poll.stateAt(clock.instant()) != PollState.OPEN) {
            throw new IllegalTransition(Message.of("poll.not-in-this-state", poll.stateAt(clock.instant())));
        }
        if (place.meeting().state() != MeetingState.PLANNED) {
            throw new IllegalTransition(
                    Message.of("meeting.not-in-this-state", place.meeting().state()));
        }
        if (said.isEmpty()) {
            throw RuleViolation.of("answer-needed", null, Message.of("poll.answer-needed"));
        }
        said.forEach((slot, availability) -> put(poll.slot(slot).id(), participant, availability));
    }

    private void put(UUID slot, UUID participant, Availability availability) {
        jdbc.sql("""
                        insert into poll_answer (slot_id, participant_id, availability, at)
                        values (:slot, :participant, :availability, :now)
                        on conflict (slot_id, participant_id)
                            do update set availability = excluded.availability, at = excluded.at
                        """)
                .param("slot", slot)
                .param("participant", participant)
                .param("availability", availability.name())
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }
}
