package fr.jalon.meetings.application;

import fr.jalon.meetings.domain.Decision;
import fr.jalon.meetings.domain.Decisions;
import fr.jalon.meetings.domain.Meeting;
import fr.jalon.meetings.domain.MeetingAction;
import fr.jalon.meetings.domain.MeetingState;
import fr.jalon.meetings.domain.OpenQuestion;
import fr.jalon.meetings.domain.OpenQuestions;
import fr.jalon.meetings.domain.QuestionAction;
import fr.jalon.meetings.domain.Taken;
import fr.jalon.shared.Actor;
import fr.jalon.shared.NotFound;
import fr.jalon.shared.Paris;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sends open questions to a meeting, and settles them. */
@Service
@Transactional
public class SettleQuestions {

    private final OpenQuestions questions;
    private final QuestionDesk seen;
    private final Decisions decisions;
    private final DecisionNumbers numbers;
    private final KeepDecisions keep;
    private final MeetingDesk desk;
    private final Clock clock;

    SettleQuestions(
            OpenQuestions questions,
            QuestionDesk seen,
            Decisions decisions,
            DecisionNumbers numbers,
            KeepDecisions keep,
            MeetingDesk desk,
            Clock clock) {
        this.questions = questions;
        this.seen = seen;
        this.decisions = decisions;
        this.numbers = numbers;
        this.keep = keep;
        this.desk = desk;
        this.clock = clock;
    }

    public void send(UUID id, UUID meetingId, Actor actor) {
        OpenQuestion question = seen.seen(id, actor);
        QuestionAction.SEND.require(actor, question.standardId(), false, question.state());
        question.send(desk.seen(meetingId, actor), actor, clock.instant());
        questions.save(question);
    }

    /**
     * In a meeting, the arbitration is one of its decisions, with a number.
     *
     * @param meetingId null for the one the question was sent to, if any
     */
    public void arbitrate(UUID id, UUID option, String words, UUID meetingId, Actor actor) {
        OpenQuestion question = seen.seen(id, actor);
        QuestionAction.ARBITRATE.require(actor, question.standardId(), false, question.state());
        Meeting meeting = meetingId == null ? sentTo(question, actor) : desk.seen(meetingId, actor);
        question.requireChoice(option, words);
        Decision decision = meeting == null
                ? null
                : decide(question, meeting, question.option(option).label() + " – " + words, actor);
        question.arbitrate(option, words, meeting, decision, actor, clock.instant());
        questions.save(question);
    }

    /** Settles, in a meeting, the question one item of its agenda is about. */
    public void arbitrateItem(UUID meetingId, UUID item, UUID option, String words, Actor actor) {
        UUID question =
                desk.forAct(meetingId, MeetingAction.RECORD, actor).item(item).questionId();
        if (question == null) {
            throw new NotFound("question of item " + item);
        }
        arbitrate(question, option, words, meetingId, actor);
    }

    /** Null when there is none, or it was called off. */
    private Meeting sentTo(OpenQuestion question, Actor actor) {
        Meeting meeting = question.sentMeetingId() == null ? null : desk.seen(question.sentMeetingId(), actor);
        return meeting == null || meeting.state() == MeetingState.CANCELLED ? null : meeting;
    }

    private Decision decide(OpenQuestion question, Meeting meeting, String words, Actor actor) {
        UUID item = meeting.timedAgenda().stream()
                .map(timed -> timed.item())
                .filter(each -> question.id().equals(each.questionId()))
                .map(each -> each.id())
                .findFirst()
                .orElse(null);
        Decision decision = keep.keep(
                numbers.body(meeting.standardId(), meeting.groupId(), meeting.kind()),
                new Decision.Place(meeting.id(), item),
                Taken.inSession(
                        question.title() + (question.title().endsWith("?") ? " " : " : ") + words,
                        Paris.day(clock.instant())),
                null,
                actor);
        decision.settle(question.id());
        return decisions.saveAndFlush(decision);
    }

    public void drop(UUID id, Actor actor) {
        OpenQuestion question = seen.seen(id, actor);
        question.drop(actor, clock.instant());
        questions.save(question);
    }
}
