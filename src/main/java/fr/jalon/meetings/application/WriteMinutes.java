package fr.jalon.meetings.application;

import fr.jalon.accounts.People;
import fr.jalon.accounts.PersonRef;
import fr.jalon.meetings.domain.Meeting;
import fr.jalon.meetings.domain.MeetingAction;
import fr.jalon.meetings.domain.Minutes;
import fr.jalon.meetings.domain.MinutesBlock;
import fr.jalon.meetings.domain.MinutesBook;
import fr.jalon.meetings.domain.MinutesEdit;
import fr.jalon.meetings.domain.MinutesRemark;
import fr.jalon.shared.Actor;
import fr.jalon.shared.NotFound;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes minutes, has them read again, validates and publishes them. */
@Service
@Transactional
public class WriteMinutes {

    private final MeetingDesk desk;
    private final MinutesBook book;
    private final DraftMinutes drafts;
    private final LateNotes late;
    private final PreviousMeeting previous;
    private final MakePublic opening;
    private final Attendance attendance;
    private final People people;
    private final MinutesMails mails;
    private final Clock clock;

    WriteMinutes(
            MeetingDesk desk,
            MinutesBook book,
            DraftMinutes drafts,
            LateNotes late,
            PreviousMeeting previous,
            MakePublic opening,
            Attendance attendance,
            People people,
            MinutesMails mails,
            Clock clock) {
        this.desk = desk;
        this.book = book;
        this.drafts = drafts;
        this.late = late;
        this.previous = previous;
        this.opening = opening;
        this.attendance = attendance;
        this.people = people;
        this.mails = mails;
        this.clock = clock;
    }

    /** Draws them up of a meeting that is over; where there are some, they stay as they are. */
    public void begin(UUID meetingId, Actor actor) {
        Meeting meeting = desk.forAct(meetingId, MeetingAction.WRITE_MINUTES, actor);
        if (book.findByMeetingId(meetingId).isEmpty()) {
            String deliverables = previous.deliverables(meeting).orElse(null);
            book.save(Minutes.draft(meeting, drafts.of(meeting), deliverables, clock.instant()));
            late.taken(meetingId);
        }
    }

    /** @param overHand it is known that the notes replace what was written by hand */
    public void rebuild(UUID meetingId, boolean overHand, Actor actor) {
        change(meetingId, actor, (meeting, minutes) -> {
            minutes.rebuild(meeting, drafts.of(meeting), overHand, actor, clock.instant());
            late.taken(meetingId);
        });
    }

    /** What was typed after the end comes behind what is written; nothing written by hand is lost. */
    public void addLateNotes(UUID meetingId, Actor actor) {
        change(meetingId, actor, (meeting, minutes) -> {
            minutes.addLate(meeting, late.of(meeting), actor, clock.instant());
            late.taken(meetingId);
        });
    }

    /** @param seen mark of the words the writer began from, or null */
    public void write(UUID meetingId, UUID block, MinutesBlock.Words words, String seen, Actor actor) {
        change(
                meetingId,
                actor,
                (meeting, minutes) -> minutes.write(meeting, block, words, seen, actor, clock.instant()));
    }

    /** Keeps what was typed on the page, remarks too, and does the step that was asked for there: all or nothing. */
    public <T> T keep(UUID meetingId, MinutesEdit typed, Actor actor, Supplier<T> step) {
        change(meetingId, actor, (meeting, minutes) -> minutes.write(meeting, typed, actor, clock.instant()));
        typed.remarks().forEach(each -> remark(meetingId, each.block(), each.text(), actor));
        return step.get();
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
            minutes.restate(drafts.decided(meetingId));
            minutes.send(meeting, until, actor, clock.instant());
            mails.toReread(meeting, until);
        });
    }

    /** Those who run the group hear of the first one that waits for them; the others are on the same page. */
    public void remark(UUID meetingId, UUID block, String text, Actor actor) {
        change(meetingId, actor, (meeting, minutes) -> {
            boolean first = minutes.openRemarks() == 0;
            boolean inside = desk.isInside(meeting, actor);
            minutes.remark(meeting, block, reader(meetingId, actor), text, inside, actor, clock.instant());
            if (first) {
                mails.remarked(meeting, actor.id());
            }
        });
    }

    /** Under the organisation they sat in the meeting for; an account may say another by now. */
    private MinutesRemark.Reader reader(UUID meetingId, Actor actor) {
        PersonRef person = people.byIds(List.of(actor.id())).get(actor.id());
        String organisation = attendance.of(meetingId).stream()
                .filter(each -> actor.id().equals(each.personId()) && each.organisation() != null)
                .map(Participant::organisation)
                .findFirst()
                .orElse(person.organisation());
        return new MinutesRemark.Reader(actor.id(), person.name(), organisation);
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
            minutes.restate(drafts.decided(meetingId));
            minutes.validate(meeting, beforeEnd, actor, clock.instant());
            if (minutes.isPublic(meeting)) {
                opening.decisionsOf(meetingId, actor);
            }
        });
    }

    /**
     * What the meeting leaves is told to everybody: its decisions, what it settled, what it asked. The words of the
     * minutes and the actions stay in the circle, but for a plenary.
     *
     * @return to how many people it was sent
     */
    public int publish(UUID meetingId, Actor actor) {
        change(meetingId, actor, (meeting, minutes) -> {
            opening.decisionsOf(meetingId, actor);
            minutes.publish(meeting, actor, clock.instant());
            opening.questionsOf(meetingId, actor);
        });
        return mails.published(desk.seen(meetingId, actor));
    }

    private void change(UUID meetingId, Actor actor, BiConsumer<Meeting, Minutes> act) {
        Meeting meeting = desk.seen(meetingId, actor);
        Minutes minutes = book.findByMeetingId(meetingId).orElseThrow(() -> new NotFound("minutes of " + meetingId));
        act.accept(meeting, minutes);
        book.save(minutes);
    }
}
