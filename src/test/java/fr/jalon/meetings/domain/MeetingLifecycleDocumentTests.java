package fr.jalon.meetings.domain;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.meetings.domain.consensus.ConsensusAction;
import fr.jalon.meetings.domain.consensus.ConsensusState;
import fr.jalon.meetings.domain.poll.PollAction;
import fr.jalon.meetings.domain.poll.PollState;
import fr.jalon.meetings.domain.quiz.QuizState;
import fr.jalon.support.ActionTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** docs/lifecycles/meeting.md says what the code does. */
class MeetingLifecycleDocumentTests {

    private static final Path FILE = Path.of("docs/lifecycles/meeting.md");

    @Test
    void theDocumentSaysWhatTheCodeDoes() throws IOException {
        String document = document();
        boolean current = Files.exists(FILE) && Files.readString(FILE).equals(document);
        if (!current) {
            Files.writeString(FILE, document);
        }
        assertThat(current)
                .as("%s was out of date and is written anew: commit it", FILE)
                .isTrue();
    }

    private static String document() {
        return """
                # The life of a meeting, its minutes, its decisions

                Written by `MeetingLifecycleDocumentTests` from the enums of `fr.jalon.meetings.domain`.

                ## States of a meeting

                | from | to | when |
                |---|---|---|
                %s
                ## Who may do what, and when

                People of the circle may also do `SEE_INSIDE`, `ANSWER`, `INTRODUCE_ONESELF` and `TAKE_NOTES`. `PLAN` is judged on the standard.

                | act | roles | states |
                |---|---|---|
                %s
                ## States of minutes

                | from | to | when |
                |---|---|---|
                %s
                ## States of a decision

                %s
                ## States of an open question

                %s
                ## States of a date poll

                | from | to | when |
                |---|---|---|
                %s
                ## Who may do what with a date poll, and when

                Those it was sent to, and their circle, may also do `SEE_NAMES` and `ANSWER`. `OPEN` is judged on the standard.

                | act | roles | states |
                |---|---|---|
                %s
                ## States of a consensus

                | from | to | when |
                |---|---|---|
                %s
                ## Who may do what with a consensus, and when

                People of the circle may also do `READ` and `TAKE_POSITION`. `OPEN` and `SET_RULE` are judged on the standard.

                | act | roles | states |
                |---|---|---|
                %s
                ## States of a quiz

                %s""".formatted(
                        Arrays.stream(MeetingState.values())
                                .flatMap(from -> from.moves().stream()
                                        .map(move -> "| %s | %s | %s |\n".formatted(from, move.to(), move.why())))
                                .collect(Collectors.joining()),
                        ActionTable.rows(
                                MeetingAction.values(),
                                MeetingState.values(),
                                (action, actor, standard) -> action.isAllowedTo(actor, standard, false),
                                (action, actor, standard, state) -> action.isOffered(actor, standard, false, state)),
                        Arrays.stream(MinutesState.values())
                                .flatMap(from -> from.moves().stream()
                                        .map(move -> "| %s | %s | %s |\n".formatted(from, move.to(), move.why())))
                                .collect(Collectors.joining()),
                        Arrays.stream(DecisionState.values())
                                .map(from -> "- %s → %s\n".formatted(from, sorted(from.next())))
                                .collect(Collectors.joining()),
                        Arrays.stream(QuestionState.values())
                                .map(from -> "- %s → %s\n".formatted(from, sorted(from.next())))
                                .collect(Collectors.joining()),
                        Arrays.stream(PollState.values())
                                .flatMap(from -> from.moves().stream()
                                        .map(move -> "| %s | %s | %s |\n".formatted(from, move.to(), move.why())))
                                .collect(Collectors.joining()),
                        ActionTable.rows(
                                PollAction.values(),
                                PollState.values(),
                                (action, actor, standard) -> action.isAllowedTo(actor, standard, false),
                                (action, actor, standard, state) -> action.isOffered(actor, standard, false, state)),
                        Arrays.stream(ConsensusState.values())
                                .flatMap(from -> from.moves().stream()
                                        .map(move -> "| %s | %s | %s |\n".formatted(from, move.to(), move.why())))
                                .collect(Collectors.joining()),
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
