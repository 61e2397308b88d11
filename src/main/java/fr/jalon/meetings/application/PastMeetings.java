package fr.jalon.meetings.application;

import fr.jalon.meetings.domain.ActionItem;
import fr.jalon.meetings.domain.ActionItems;
import fr.jalon.meetings.domain.Asked;
import fr.jalon.meetings.domain.Decision;
import fr.jalon.meetings.domain.Decisions;
import fr.jalon.meetings.domain.Meeting;
import fr.jalon.meetings.domain.Meetings;
import fr.jalon.meetings.domain.Minutes;
import fr.jalon.meetings.domain.MinutesBook;
import fr.jalon.meetings.domain.OpenQuestion;
import fr.jalon.meetings.domain.OpenQuestions;
import fr.jalon.meetings.domain.Promise;
import fr.jalon.meetings.domain.Taken;
import fr.jalon.shared.Actor;
import fr.jalon.shared.Paris;
import java.time.Instant;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Enters what was held before, from public documents: neither rights, nor journal, nor mail. In a transaction of its caller. */
@Component
public class PastMeetings {

    private final Meetings meetings;
    private final MinutesBook book;
    private final Decisions decisions;
    private final DecisionNumbers numbers;
    private final ActionItems actions;
    private final OpenQuestions questions;
    private final KeepQuestions keep;
    private final DraftMinutes drafts;
    private final JdbcClient jdbc;

    PastMeetings(
            Meetings meetings,
            MinutesBook book,
            Decisions decisions,
            DecisionNumbers numbers,
            ActionItems actions,
            OpenQuestions questions,
            KeepQuestions keep,
            DraftMinutes drafts,
            JdbcClient jdbc) {
        this.meetings = meetings;
        this.book = book;
        this.decisions = decisions;
        this.numbers = numbers;
        this.actions = actions;
        this.questions = questions;
        this.keep = keep;
        this.drafts = drafts;
        this.jdbc = jdbc;
    }

    public boolean knows(UUID id) {
        return meetings.existsById(id);
    }

    /** The next COPIL goes on behind its number. */
    public void meeting(Meeting meeting) {
        meetings.saveAndFlush(meeting);
        if (meeting.number() != null) {
            jdbc.sql("""
                            insert into meeting_counter (standard_id, kind, last) values (?, ?, ?)
                            on conflict (standard_id, kind) do update
                                set last = greatest(meeting_counter.last, excluded.last)
                            """)
                    .params(meeting.standardId(), meeting.kind().name(), meeting.number())
                    .update();
        }
    }

    public Decision decide(Meeting meeting, String text) {
        var body = numbers.body(meeting.standardId(), meeting.groupId(), meeting.kind());
        return decisions.saveAndFlush(Decision.recall(
                body,
                numbers.next(body),
                new Decision.Place(meeting.id(), null),
                Taken.inSession(text, Paris.day(meeting.startsAt())),
                meeting.endsAt()));
    }

    /** @param evidence given where it was done */
    public void act(Meeting meeting, Promise promise, String evidence) {
        actions.save(ActionItem.recall(meeting, promise, evidence));
    }

    public OpenQuestion ask(Meeting meeting, Asked asked, int votes) {
        return questions.save(OpenQuestion.recall(meeting, keep.nextNumber(meeting.standardId()), asked, votes));
    }

    /** @param decision recorded already, or null for one made of the words */
    public void arbitrate(OpenQuestion question, String option, String words, Meeting meeting, Decision decision) {
        UUID chosen = question.options().stream()
                .filter(each -> each.label().equals(option))
                .findFirst()
                .orElseThrow()
                .id();
        Decision taken = decision == null ? decide(meeting, question.title() + " " + words) : decision;
        taken.settle(question.id());
        question.recallArbitration(chosen, words, meeting, decisions.saveAndFlush(taken));
        questions.save(question);
    }

    /** A question given to a workshop. */
    public void send(OpenQuestion question, Meeting meeting) {
        question.send(meeting, Actor.SYSTEM, meeting.endsAt());
        question.forgetEvents();
        questions.save(question);
    }

    public void minutes(Meeting meeting, String next, Instant published) {
        Minutes minutes = Minutes.recall(meeting, drafts.of(meeting), published);
        minutes.recallNext(next);
        book.save(minutes);
    }
}
