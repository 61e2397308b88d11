package fr.jalon.meetings.domain;

import fr.jalon.meetings.domain.consensus.ConsensusAction;
import fr.jalon.meetings.domain.consensus.ConsensusState;
import fr.jalon.meetings.domain.poll.PollAction;
import fr.jalon.meetings.domain.poll.PollState;
import fr.jalon.meetings.domain.quiz.QuizState;
import fr.jalon.support.ActionTable;
import fr.jalon.support.MoveTable;
import fr.jalon.support.WrittenDocument;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** docs/lifecycles/meeting.md says what the code does. */
class MeetingLifecycleDocumentTests {

    private static final Path FILE = Path.of("docs/lifecycles/meeting.md");

    @Test
    void theDocumentSaysWhatTheCodeDoes() {
        WrittenDocument.isCurrent(FILE, document());
    }

    private static String document() {
        return """
                # The life of a meeting, its minutes, its decisions

                Written by `MeetingLifecycleDocumentTests` from the enums of `fr.jalon.meetings.domain`.

                ## States of a meeting

                %s
                ## Who may do what, and when

                People of the circle may also do `SEE_INSIDE`, `ANSWER`, `INTRODUCE_ONESELF` and `TAKE_NOTES`. `PLAN` is judged on the standard.

                | act | roles | states |
                |---|---|---|
                %s
                ## States of minutes

                %s
                ## States of a decision

                %s
                ## States of an open question

                %s
                ## States of a date poll

                %s
                ## Who may do what with a date poll, and when

                Those it was sent to, and their circle, may also do `SEE_NAMES` and `ANSWER`. `OPEN` is judged on the standard.

                | act | roles | states |
                |---|---|---|
                %s
                ## States of a consensus

                %s
                ## Who may do what with a consensus, and when

                People of the circle may also do `READ` and `TAKE_POSITION`. `OPEN` and `SET_RULE` are judged on the standard.

                | act | roles | states |
                |---|---|---|
                %s
                ## States of a quiz

                %s""".formatted(
                        MoveTable.rows(MeetingState.values()),
                        ActionTable.rows(
                                MeetingAction.values(),
                                MeetingState.values(),
                                (action, actor, standard) -> action.isAllowedTo(actor, standard, false),
                                (action, actor, standard, state) -> action.isOffered(actor, standard, false, state)),
                        MoveTable.rows(MinutesState.values()),
                        Arrays.stream(DecisionState.values())
                                .map(from -> "- %s → %s\n".formatted(from, sorted(from.next())))
                                .collect(Collectors.joining()),
                        Arrays.stream(QuestionState.values())
                                .map(from -> "- %s → %s\n".formatted(from, sorted(from.next())))
                                .collect(Collectors.joining()),
                        MoveTable.rows(PollState.values()),
                        ActionTable.rows(
                                PollAction.values(),
                                PollState.values(),
                                (action, actor, standard) -> action.isAllowedTo(actor, standard, false),
                                (action, actor, standard, state) -> action.isOffered(actor, standard, false, state)),
                        MoveTable.rows(ConsensusState.values()),
                        ActionTable.rows(
                                ConsensusAction.values(),
                                ConsensusState.values(),
                                (action, actor, standard) -> action.isAllowedTo(actor, standard, false),
                                (action, actor, standard, state) -> action.isOffered(actor, standard, false, state)),
                        Arrays.stream(QuizState.values())
                                .map(from -> "- %s → %s\n".formatted(from, sorted(from.next())))
                                .collect(Collectors.joining()));
    }

    private static String sorted(java.util.Set<? extends Enum<?>> next) {
        return next.isEmpty()
                ? "the end"
                : next.stream().map(Enum::name).sorted().collect(Collectors.joining(", "));
    }
}
