package fr.jalon.meetings.application;

import fr.jalon.meetings.domain.Decision;
import fr.jalon.meetings.domain.Decisions;
import fr.jalon.meetings.domain.MinutesBook;
import fr.jalon.meetings.domain.MinutesState;
import fr.jalon.meetings.domain.OpenQuestion;
import fr.jalon.meetings.domain.OpenQuestions;
import fr.jalon.shared.Actor;
import java.time.Clock;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Lets everybody read what a circle kept, with all that it names: no public page leads to one that is not. */
@Component
class MakePublic {

    private final Decisions decisions;
    private final OpenQuestions questions;
    private final MinutesBook book;
    private final Clock clock;

    MakePublic(Decisions decisions, OpenQuestions questions, MinutesBook book, Clock clock) {
        this.decisions = decisions;
        this.questions = questions;
        this.book = book;
        this.clock = clock;
    }

    /** Together with the question it settles and the decision that stands in its place. */
    void decision(Decision decision, Actor actor) {
        boolean first = !decision.isPublic() && !isTold(decision.meetingId());
        decision.publish(actor, clock.instant());
        decisions.saveAndFlush(decision);
        if (decision.questionId() != null) {
            questions.findById(decision.questionId()).ifPresent(each -> settled(each, first, actor));
        }
        if (decision.supersededById() != null) {
            decisions.findById(decision.supersededById()).ifPresent(later -> decision(later, actor));
        }
    }

    /** Of a plenary once its minutes are validated, of a circle once they are published; before they are marked so. */
    void decisionsOf(UUID meetingId, Actor actor) {
        decisions.findByMeetingId(meetingId).forEach(each -> decision(each, actor));
    }

    /** What was raised there, and what was settled there of the questions that are public already. */
    void questionsOf(UUID meetingId, Actor actor) {
        questions.findByRaisedMeetingId(meetingId).forEach(each -> {
            each.publish(actor, clock.instant());
            questions.save(each);
        });
        Set<UUID> told = decisions.findByMeetingId(meetingId).stream()
                .filter(Decision::isPublic)
                .map(Decision::questionId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        questions.findByArbitratedMeetingId(meetingId).stream()
                .filter(each -> each.isPublic() && !told.contains(each.id()))
                .forEach(each -> {
                    each.tellArbitration(actor, clock.instant());
                    questions.save(each);
                });
    }

    private void settled(OpenQuestion question, boolean first, Actor actor) {
        question.publish(actor, clock.instant());
        if (first) {
            question.tellArbitration(actor, clock.instant());
        }
        questions.save(question);
    }

    private boolean isTold(UUID meetingId) {
        return meetingId != null
                && book.findByMeetingId(meetingId)
                        .filter(minutes -> minutes.state() == MinutesState.PUBLISHED)
                        .isPresent();
    }
}
