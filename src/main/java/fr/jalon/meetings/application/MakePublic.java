package fr.jalon.meetings.application;

import fr.jalon.meetings.domain.Decision;
import fr.jalon.meetings.domain.Decisions;
import fr.jalon.meetings.domain.OpenQuestion;
import fr.jalon.meetings.domain.OpenQuestions;
import fr.jalon.shared.Actor;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Lets everybody read what a circle kept, with all that it names: no public page leads to one that is not. */
@Component
class MakePublic {

    private final Decisions decisions;
    private final OpenQuestions questions;
    private final Clock clock;

    MakePublic(Decisions decisions, OpenQuestions questions, Clock clock) {
        this.decisions = decisions;
        this.questions = questions;
        this.clock = clock;
    }

    /** Together with the question it settles and the decision that stands in its place. */
    void decision(Decision decision, Actor actor) {
        decision.publish(actor, clock.instant());
        decisions.saveAndFlush(decision);
        if (decision.questionId() != null) {
            questions.findById(decision.questionId()).ifPresent(each -> question(each, actor));
        }
        if (decision.supersededById() != null) {
            decisions.findById(decision.supersededById()).ifPresent(later -> decision(later, actor));
        }
    }

    /** What the minutes of a meeting say in public, its decisions say too. */
    void decisionsOf(UUID meetingId, Actor actor) {
        decisions.findByMeetingId(meetingId).forEach(each -> decision(each, actor));
    }

    void questionsOf(UUID meetingId, Actor actor) {
        questions.findByRaisedMeetingId(meetingId).forEach(each -> question(each, actor));
    }

    private void question(OpenQuestion question, Actor actor) {
        question.publish(actor, clock.instant());
        questions.save(question);
    }
}
