package fr.jalon.meetings.application;

import fr.jalon.accounts.People;
import fr.jalon.accounts.PersonRef;
import fr.jalon.meetings.domain.Meeting;
import fr.jalon.meetings.domain.Minutes;
import fr.jalon.meetings.domain.MinutesBlock;
import fr.jalon.meetings.domain.MinutesBook;
import fr.jalon.meetings.domain.MinutesRemark;
import fr.jalon.shared.Actor;
import fr.jalon.shared.MailRequested;
import fr.jalon.shared.NotFound;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes minutes, has them read again, validates and publishes them. */
@Service
@Transactional
public class WriteMinutes {

    private final MeetingDesk desk;
    private final MinutesBook book;
    private final DraftMinutes drafts;
    private final MakePublic opening;
    private final People people;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    WriteMinutes(
            MeetingDesk desk,
            MinutesBook book,
            DraftMinutes drafts,
            MakePublic opening,
            People people,
            JdbcClient jdbc,
            ApplicationEventPublisher events,
            Clock clock) {
        this.desk = desk;
        this.book = book;
        this.drafts = drafts;
        this.opening = opening;
        this.people = people;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** @param overHand it is known that the notes replace what was written by hand */
    public void rebuild(UUID meetingId, boolean overHand, Actor actor) {
        change(
                meetingId,
                actor,
                (meeting, minutes) -> minutes.rebuild(meeting, drafts.of(meeting), overHand, actor, clock.instant()));
    }

    /** @param seen mark of the words the writer began from, or null */
    public void write(UUID meetingId, UUID block, MinutesBlock.Words words, String seen, Actor actor) {
        change(
                meetingId,
                actor,
                (meeting, minutes) -> minutes.write(meeting, block, words, seen, actor, clock.instant()));
    }

    public void close(UUID meetingId, String deliverables, String next, Actor actor) {
        change(
                meetingId,
                actor,
                (meeting, minutes) -> minutes.close(meeting, deliverables, next, actor, clock.instant()));
    }

    /** Everybody who was there or should have been may read it again, until then. */
    public void send(UUID meetingId, Instant until, Actor actor) {
        change(meetingId, actor, (meeting, minutes) -> {
            minutes.send(meeting, until, actor, clock.instant());
            tell(meeting, "minutes-to-read", meeting.title(), until);
        });
    }

    public void remark(UUID meetingId, UUID block, String text, Actor actor) {
        change(meetingId, actor, (meeting, minutes) -> {
            PersonRef person = people.byIds(List.of(actor.id())).get(actor.id());
            MinutesRemark.Reader reader = new MinutesRemark.Reader(actor.id(), person.name(), person.organisation());
            minutes.remark(meeting, block, reader, text, desk.isInside(meeting, actor), actor, clock.instant());
        });
    }

    public void settle(UUID meetingId, UUID remark, MinutesRemark.State as, String answer, Actor actor) {
        change(
                meetingId,
                actor,
                (meeting, minutes) -> minutes.settle(meeting, remark, as, answer, actor, clock.instant()));
    }

    public void takeBack(UUID meetingId, Actor actor) {
        change(meetingId, actor, (meeting, minutes) -> minutes.takeBack(meeting, actor, clock.instant()));
    }

    /** @param beforeEnd it is known that the others may still read it again */
    public void validate(UUID meetingId, boolean beforeEnd, Actor actor) {
        change(meetingId, actor, (meeting, minutes) -> {
            minutes.validate(meeting, beforeEnd, actor, clock.instant());
            if (minutes.isPublic(meeting)) {
                opening.decisionsOf(meetingId, actor);
            }
        });
    }

    public void publish(UUID meetingId, Actor actor) {
        change(meetingId, actor, (meeting, minutes) -> {
            minutes.publish(meeting, actor, clock.instant());
            opening.questionsOf(meetingId, actor);
            tell(meeting, "minutes-published", meeting.title());
        });
    }

    private void tell(Meeting meeting, String template, Object... facts) {
        jdbc.sql("select person_id from meeting_participant where meeting_id = ? and person_id is not null order by id")
                .param(meeting.id())
                .query(UUID.class)
                .list()
                .forEach(person -> events.publishEvent(
                        MailRequested.to(person, template, "/reunions/" + meeting.id() + "/compte-rendu", facts)));
    }

    private void change(UUID meetingId, Actor actor, BiConsumer<Meeting, Minutes> act) {
        Meeting meeting = desk.seen(meetingId, actor);
        Minutes minutes = book.findByMeetingId(meetingId).orElseThrow(() -> new NotFound("minutes of " + meetingId));
        act.accept(meeting, minutes);
        book.save(minutes);
    }
}
