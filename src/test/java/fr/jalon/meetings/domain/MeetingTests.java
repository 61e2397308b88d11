package fr.jalon.meetings.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import fr.jalon.shared.Actor;
import fr.jalon.shared.IllegalTransition;
import fr.jalon.shared.NotAllowed;
import fr.jalon.shared.Paris;
import fr.jalon.shared.Role;
import fr.jalon.shared.RuleViolation;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class MeetingTests {

    static final UUID STANDARD = UUID.randomUUID();
    static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
    static final Hours HOURS = new Hours(Instant.parse("2026-03-24T15:00:00Z"), Instant.parse("2026-03-24T17:00:00Z"));
    static final Actor PILOT = new Actor(UUID.randomUUID(), "Pilote", Set.of(), Map.of(STANDARD, Set.of(Role.PILOT)));
    static final Actor OUTSIDE = new Actor(UUID.randomUUID(), "Lectrice", Set.of(), Map.of());

    private static final Map<String, Set<MeetingState>> ALLOWED = Map.of(
            "describe", EnumSet.of(MeetingState.PLANNED, MeetingState.CALLED, MeetingState.RUNNING),
            "agenda", EnumSet.of(MeetingState.PLANNED, MeetingState.CALLED, MeetingState.RUNNING),
            "call", EnumSet.of(MeetingState.PLANNED, MeetingState.CALLED),
            "cancel", EnumSet.of(MeetingState.PLANNED, MeetingState.CALLED),
            "start", EnumSet.of(MeetingState.PLANNED, MeetingState.CALLED, MeetingState.HELD),
            "goTo", EnumSet.of(MeetingState.RUNNING),
            "end", EnumSet.of(MeetingState.RUNNING));

    static Meeting in(MeetingState state) {
        Meeting meeting = Meeting.plan(
                STANDARD,
                null,
                MeetingKind.PLENARY,
                null,
                Details.of("Plénière", HOURS, new Venue(MeetingMode.REMOTE, null, "https://visio.example")),
                PILOT,
                NOW);
        meeting.setAgenda(
                List.of(
                        AgendaLine.of("Introduction", 15, null, AgendaKind.INFORMATION),
                        AgendaLine.of("Modèle", 60, "Pilote", AgendaKind.DECISION)),
                PILOT,
                NOW);
        switch (state) {
            case CALLED -> meeting.call(PILOT, NOW);
            case RUNNING -> meeting.start(PILOT, NOW);
            case HELD -> {
                meeting.start(PILOT, NOW);
                meeting.end(PILOT, NOW);
            }
            case CANCELLED -> meeting.cancel("Grève", PILOT, NOW);
            default -> {}
        }
        return meeting;
    }

    private static void act(String act, Meeting meeting, Actor by) {
        switch (act) {
            case "describe" ->
                meeting.describe(Details.of("Autre", HOURS, new Venue(MeetingMode.REMOTE, null, null)), by, NOW);
            case "agenda" ->
                meeting.setAgenda(
                        meeting.timedAgenda().stream()
                                .map(timed -> new AgendaLine(
                                        timed.item().id(), "Autre", 5, null, AgendaKind.DISCUSSION, null, null, null))
                                .toList(),
                        by,
                        NOW);
            case "call" -> meeting.call(by, NOW);
            case "cancel" -> meeting.cancel("Grève", by, NOW);
            case "start" -> meeting.start(by, NOW);
            case "goTo" -> meeting.goTo(meeting.timedAgenda().get(1).item().id(), by, NOW);
            case "end" -> meeting.end(by, NOW);
            default -> throw new AssertionError(act);
        }
    }

    static Stream<Arguments> cells() {
        return ALLOWED.keySet().stream()
                .flatMap(act -> Arrays.stream(MeetingState.values()).map(state -> Arguments.of(act, state)));
    }

    @Test
    void keepsWhatAnItemIsAboutWhenItsWordsChange() {
        UUID item = UUID.randomUUID();
        UUID question = UUID.randomUUID();
        AgendaLine before = new AgendaLine(item, "Avant", 10, null, AgendaKind.ARBITRATION, null, null, question);

        AgendaLine after =
                AgendaLine.of("Après", 20, null, AgendaKind.DECISION).as(item).keeping(before);

        assertThat(after).isEqualTo(new AgendaLine(item, "Après", 20, null, AgendaKind.DECISION, null, null, question));
        assertThat(after.keeping(null)).isEqualTo(after);
    }

    @Test
    void isForAnotherDayUnlessOneOfItsDaysIsTodayInParis() {
        Meeting meeting = in(MeetingState.CALLED);
        assertThat(meeting.isForAnotherDay(Instant.parse("2026-03-23T22:59:00Z")))
                .isTrue();
        assertThat(meeting.isForAnotherDay(Instant.parse("2026-03-23T23:01:00Z")))
                .isFalse();
        assertThat(meeting.isForAnotherDay(Instant.parse("2026-03-24T22:59:00Z")))
                .isFalse();
        assertThat(meeting.isForAnotherDay(Instant.parse("2026-03-24T23:01:00Z")))
                .isTrue();
        assertThat(in(MeetingState.HELD).isForAnotherDay(NOW)).isFalse();
    }

    @Test
    void keepsItsLengthAndTellsCalendarsWhenItIsBroughtToNow() {
        Meeting meeting = in(MeetingState.CALLED);
        int before = meeting.sequence();
        meeting.bringToNow(PILOT, NOW);
        assertThat(meeting.startsAt()).isEqualTo(NOW);
        assertThat(meeting.endsAt()).isEqualTo(NOW.plus(Duration.ofHours(2)));
        assertThat(meeting.sequence()).isEqualTo(before + 1);
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> meeting.bringToNow(OUTSIDE, NOW));
    }

    @ParameterizedTest(name = "{0} in state {1}")
    @MethodSource("cells")
    void allowsAnActInItsStatesOnlyAndToThoseWhoRunTheGroup(String act, MeetingState state) {
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> act(act, in(state), OUTSIDE));
        if (ALLOWED.get(act).contains(state)) {
            assertThatNoException().isThrownBy(() -> act(act, in(state), PILOT));
        } else {
            assertThatExceptionOfType(IllegalTransition.class).isThrownBy(() -> act(act, in(state), PILOT));
        }
    }

    @Test
    void computesTheHourOfEachItem() {
        assertThat(in(MeetingState.PLANNED).timedAgenda())
                .extracting(MeetingCourse.TimedItem::startsAt)
                .containsExactly(HOURS.startsAt(), HOURS.startsAt().plusSeconds(900));
        assertThat(in(MeetingState.PLANNED).overrun()).isEqualTo(-45);
    }

    @Test
    void keepsTheItemThatIsDealtWith() {
        Meeting running = in(MeetingState.RUNNING);

        assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> running.setAgenda(List.of(), PILOT, NOW));
        assertThat(running.current().title()).isEqualTo("Introduction");
        assertThat(running.next().title()).isEqualTo("Modèle");
    }

    @Test
    void growsItsSequenceWithWhatCalendarsMustHear() {
        Meeting meeting = in(MeetingState.CALLED);
        int before = meeting.sequence();
        meeting.describe(Details.of("Plénière", HOURS, new Venue(MeetingMode.IN_PERSON, "Salle 3", null)), PILOT, NOW);
        meeting.cancel("Grève", PILOT, NOW);

        assertThat(meeting.sequence()).isEqualTo(before + 2);
    }

    @Test
    void refusesALinkThatIsNoAddress() {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> new Venue(MeetingMode.REMOTE, null, "javascript:alert(1)"));
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> new Hours(HOURS.endsAt(), HOURS.startsAt()));
    }

    @Test
    void resumesAMeetingEndedByMistakeWhereItWas() {
        Meeting meeting = in(MeetingState.HELD);
        meeting.start(PILOT, NOW.plusSeconds(60));

        assertThat(meeting.startedAt()).isEqualTo(NOW);
        assertThat(meeting.current().title()).isEqualTo("Introduction");
        assertThatExceptionOfType(IllegalTransition.class)
                .isThrownBy(() -> in(MeetingState.HELD).start(PILOT, NOW.plusSeconds(86_400)));
    }

    @Test
    void adoptsInSilenceUnlessSomebodyObjectsInTime() {
        DecisionBody body = new DecisionBody(STANDARD, "friches", null, "gt", Audience.GROUP);
        Taken silent = new Taken(
                "On retient v2", null, DecisionMode.SILENT, LocalDate.of(2026, 3, 1), NOW.plusSeconds(3600), null);
        Decision quiet = Decision.record(body, 1, Decision.Place.NONE, silent, null, PILOT, NOW);
        Decision contested = Decision.record(body, 2, Decision.Place.NONE, silent, null, PILOT, NOW);

        assertThat(quiet.ref()).isEqualTo("friches-gt-1");
        assertThat(quiet.stateAt(NOW)).isEqualTo(DecisionState.PENDING);
        assertThat(quiet.stateAt(NOW.plusSeconds(3600))).isEqualTo(DecisionState.ADOPTED);
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> contested.object(false, OUTSIDE, NOW));
        assertThatExceptionOfType(IllegalTransition.class)
                .isThrownBy(() -> quiet.object(true, OUTSIDE, NOW.plusSeconds(3600)));
        contested.object(true, OUTSIDE, NOW);
        assertThat(contested.stateAt(NOW.plusSeconds(7200))).isEqualTo(DecisionState.OBJECTED);
    }

    @Test
    void checksAVoteAgainstWhoIsThere() {
        DecisionBody body = new DecisionBody(STANDARD, "friches", null, "gt", Audience.GROUP);
        Taken vote = new Taken(
                "On retient v2", null, DecisionMode.VOTE, LocalDate.of(2026, 3, 1), null, new Taken.Votes(5, 2, 1));

        assertThatNoException().isThrownBy(() -> Decision.record(body, 1, Decision.Place.NONE, vote, 8, PILOT, NOW));
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> Decision.record(body, 1, Decision.Place.NONE, vote, 7, PILOT, NOW));
    }

    @Test
    void saysOfAVoteThatIsLostThatNothingIsAdopted() {
        DecisionBody body = new DecisionBody(STANDARD, "friches", null, "gt", Audience.GROUP);
        for (Taken.Votes lost : List.of(new Taken.Votes(2, 5, 1), new Taken.Votes(4, 4, 0))) {
            Taken vote = new Taken("On retient v2", null, DecisionMode.VOTE, LocalDate.of(2026, 3, 1), null, lost);
            Decision decision = Decision.record(body, 1, Decision.Place.NONE, vote, 8, PILOT, NOW);
            assertThat(decision.state()).isEqualTo(DecisionState.REJECTED);
            assertThatExceptionOfType(IllegalTransition.class)
                    .isThrownBy(() -> decision.supersede(decision, PILOT, NOW));
        }
    }

    @Test
    void asksTheStatusQuoWithEveryQuestion() {
        Asked asked = new Asked("Vocabulaire", "Quels mots ?", null, List.of("Fermés"), null);
        OpenQuestion question =
                OpenQuestion.raise(STANDARD, null, 1, OpenQuestion.Origin.NONE, asked, false, PILOT, NOW);

        assertThat(question.options()).extracting(QuestionOption::label).containsExactly("Fermés", "Statu quo");
        UUID closed = question.options().get(0).id();
        question.edit(
                new Asked("Vocabulaire", "Quels mots ?", null, List.of("Liste fermée", "Ouverts"), "Rien"), PILOT, NOW);
        assertThat(question.options())
                .extracting(QuestionOption::label)
                .containsExactly("Liste fermée", "Ouverts", "Rien");
        assertThat(question.options().get(0).id()).isEqualTo(closed);
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> question.arbitrate(UUID.randomUUID(), "Motif", null, null, PILOT, NOW));
        question.arbitrate(closed, "Plus simple à saisir", null, null, PILOT, NOW);
        assertThatExceptionOfType(IllegalTransition.class).isThrownBy(() -> question.drop(PILOT, NOW));
    }

    @Test
    void validatesMinutesOnceEveryRemarkIsSettled() {
        Meeting meeting = in(MeetingState.HELD);
        Minutes minutes = Minutes.draft(
                meeting,
                List.of(new Minutes.Draft(null, "Introduction", new MinutesBlock.Words("Dit", null, null))),
                null,
                NOW);
        Instant until = NOW.plusSeconds(86_400);

        assertThatExceptionOfType(IllegalTransition.class)
                .isThrownBy(() -> minutes.validate(meeting, true, PILOT, NOW));
        minutes.send(meeting, until, PILOT, NOW);
        MinutesRemark.Reader reader = new MinutesRemark.Reader(OUTSIDE.id(), "Fatou", "DDT38");
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> minutes.remark(meeting, null, reader, "Non", false, OUTSIDE, NOW));
        MinutesRemark remark = minutes.remark(meeting, null, reader, "Il manque un mot", true, OUTSIDE, NOW);
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> minutes.validate(meeting, true, PILOT, NOW));
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> minutes.settle(meeting, remark.id(), MinutesRemark.State.ANSWERED, " ", PILOT, NOW));
        minutes.settle(meeting, remark.id(), MinutesRemark.State.TAKEN, null, PILOT, NOW);
        assertThat(minutes.isPublic(meeting)).isFalse();
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> minutes.validate(meeting, false, PILOT, until.minusSeconds(1)))
                .satisfies(
                        refused -> assertThat(refused.broken().get(0).field()).isEqualTo("beforeEnd"));
        minutes.validate(meeting, false, PILOT, until);
        assertThat(minutes.isPublic(meeting)).isTrue();
        assertThatExceptionOfType(IllegalTransition.class)
                .isThrownBy(() -> minutes.write(
                        meeting,
                        minutes.blocks().get(0).id(),
                        new MinutesBlock.Words("Autre", null, null),
                        null,
                        PILOT,
                        NOW));
    }

    @Test
    void promisesNothingForADayThatIsPast() {
        Meeting running = in(MeetingState.RUNNING);
        LocalDate held = Paris.day(running.startsAt());
        Instant after = running.endsAt().plus(Duration.ofDays(90));

        assertThat(promise(running, Paris.day(NOW), NOW).state()).isEqualTo(ActionState.OPEN);
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> promise(running, Paris.day(NOW).minusDays(1), NOW))
                .withMessageContaining("due-on-past");
        ActionItem written = promise(running, held, after);
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> promise(running, held.minusDays(1), after));
        written.change(new Promise("Autrement", null, "IGN", held), PILOT, after);
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> written.change(new Promise("x", null, "IGN", held.plusDays(1)), PILOT, after));
    }

    private static ActionItem promise(Meeting meeting, LocalDate dueOn, Instant now) {
        return ActionItem.record(meeting, null, new Promise("Relire", null, "Élodie", dueOn), PILOT, now);
    }
}
