package fr.jalon.meetings.application;

import fr.jalon.meetings.domain.Meeting;
import fr.jalon.meetings.domain.Minutes;
import fr.jalon.meetings.domain.MinutesBook;
import fr.jalon.shared.Actor;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Runs a meeting: begins it, goes from item to item, ends it with the draft of its minutes. */
@Service
@Transactional
public class RunMeetings {

    private final MeetingDesk desk;
    private final MinutesBook book;
    private final DraftMinutes drafts;
    private final PreviousMeeting previous;
    private final Clock clock;

    RunMeetings(MeetingDesk desk, MinutesBook book, DraftMinutes drafts, PreviousMeeting previous, Clock clock) {
        this.desk = desk;
        this.book = book;
        this.drafts = drafts;
        this.previous = previous;
        this.clock = clock;
    }

    public void start(UUID id, Actor actor) {
        Meeting meeting = desk.seen(id, actor);
        meeting.start(actor, clock.instant());
        desk.save(meeting);
    }

    public void goTo(UUID id, UUID item, Actor actor) {
        Meeting meeting = desk.seen(id, actor);
        meeting.goTo(item, actor, clock.instant());
        desk.save(meeting);
    }

    /** The minutes are there when the meeting ends; of one that was resumed they stay as they were. */
    public void end(UUID id, Actor actor) {
        Meeting meeting = desk.seen(id, actor);
        meeting.end(actor, clock.instant());
        desk.save(meeting);
        if (book.findByMeetingId(id).isEmpty()) {
            String deliverables = previous.deliverables(meeting).orElse(null);
            book.save(Minutes.draft(meeting, drafts.of(meeting), deliverables, clock.instant()));
        }
    }
}
