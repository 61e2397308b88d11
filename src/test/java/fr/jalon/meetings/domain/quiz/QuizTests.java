package fr.jalon.meetings.domain.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import fr.jalon.meetings.domain.Details;
import fr.jalon.meetings.domain.Meeting;
import fr.jalon.meetings.domain.MeetingKind;
import fr.jalon.meetings.domain.MeetingMode;
import fr.jalon.meetings.domain.Venue;
import fr.jalon.shared.Actor;
import fr.jalon.shared.IllegalTransition;
import fr.jalon.shared.NotAllowed;
import fr.jalon.shared.Role;
import fr.jalon.shared.RuleViolation;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class QuizTests {

    private static final UUID STANDARD = UUID.randomUUID();
    private static final Instant NOW = Instant.parse("2026-03-20T10:00:00Z");
    private static final Actor PILOT =
            new Actor(UUID.randomUUID(), "Pilote", Set.of(), Map.of(STANDARD, Set.of(Role.PILOT)));
    private static final Actor MEMBER =
            new Actor(UUID.randomUUID(), "Membre", Set.of(), Map.of(STANDARD, Set.of(Role.MEMBER)));
    private static final Meeting MEETING = Meeting.plan(
            STANDARD,
            null,
            MeetingKind.PLENARY,
            null,
            Details.of("Plénière", null, new Venue(MeetingMode.REMOTE, null, null)),
            PILOT,
            NOW);

    private static final Map<String, Set<QuizState>> ALLOWED = Map.of(
            "rewrite", EnumSet.of(QuizState.DRAFT),
            "open", EnumSet.of(QuizState.DRAFT, QuizState.CLOSED),
            "answer", EnumSet.of(QuizState.OPEN),
            "close", EnumSet.of(QuizState.OPEN),
            "begin anew", EnumSet.of(QuizState.OPEN, QuizState.CLOSED));

    private static Quiz in(QuizState state) {
        Quiz quiz = Quiz.prepare(MEETING, "Quiz", "Oui ?\n+ oui\n- non\n", PILOT);
        if (state != QuizState.DRAFT) {
            quiz.open(MEETING, PILOT, NOW);
        }
        if (state == QuizState.CLOSED) {
            quiz.close(MEETING, PILOT, NOW);
        }
        return quiz;
    }

    private static void act(String act, Quiz quiz, Actor by) {
        switch (act) {
            case "rewrite" -> quiz.rewrite(MEETING, "Autre", "Non ?\n- oui\n- non", by);
            case "open" -> quiz.open(MEETING, by, NOW);
            case "answer" -> quiz.checkAnswers(Map.of(0, 1));
            case "close" -> quiz.close(MEETING, by, NOW);
            case "begin anew" -> quiz.beginAnew(MEETING, by, NOW);
            default -> throw new AssertionError(act);
        }
    }

    static Stream<Arguments> cells() {
        return ALLOWED.keySet().stream()
                .flatMap(act -> Arrays.stream(QuizState.values()).map(state -> Arguments.of(act, state)));
    }

    @ParameterizedTest(name = "{0} in state {1}")
    @MethodSource("cells")
    void allowsAnActInItsStatesOnly(String act, QuizState state) {
        if (ALLOWED.get(act).contains(state)) {
            assertThatNoException().isThrownBy(() -> act(act, in(state), PILOT));
        } else {
            assertThatExceptionOfType(IllegalTransition.class).isThrownBy(() -> act(act, in(state), PILOT));
        }
    }

    @Test
    void isKeptByThoseWhoRunTheGroupOnly() {
        ALLOWED.forEach((act, states) -> {
            Quiz quiz = in(states.iterator().next());
            if (!act.equals("answer")) {
                assertThatExceptionOfType(NotAllowed.class).as(act).isThrownBy(() -> act(act, quiz, MEMBER));
            }
        });
    }

    @Test
    void countsNoAnswerToAQuestionItDoesNotAsk() {
        Quiz quiz = in(QuizState.OPEN);

        for (Map<Integer, Integer> chosen : java.util.List.of(
                Map.<Integer, Integer>of(), Map.of(0, 2), Map.of(0, -1), Map.of(1, 0), Map.of(-1, 0))) {
            assertThatExceptionOfType(RuleViolation.class)
                    .as(chosen.toString())
                    .isThrownBy(() -> quiz.checkAnswers(chosen));
        }
        assertThat(quiz.isOpen()).isTrue();
    }
}
