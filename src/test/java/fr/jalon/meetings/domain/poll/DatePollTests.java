package fr.jalon.meetings.domain.poll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.jalon.meetings.domain.Details;
import fr.jalon.meetings.domain.Hours;
import fr.jalon.meetings.domain.Meeting;
import fr.jalon.meetings.domain.MeetingKind;
import fr.jalon.meetings.domain.MeetingMode;
import fr.jalon.meetings.domain.Venue;
import fr.jalon.meetings.domain.poll.Tally.Ballot;
import fr.jalon.shared.Actor;
import fr.jalon.shared.IllegalTransition;
import fr.jalon.shared.NotAllowed;
import fr.jalon.shared.Role;
import fr.jalon.shared.RuleViolation;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DatePollTests {

    private static final UUID STANDARD = UUID.randomUUID();
    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
    private static final Instant END = Instant.parse("2026-03-20T23:00:00Z");
    private static final Actor PILOT =
            new Actor(UUID.randomUUID(), "Pilote", Set.of(), Map.of(STANDARD, Set.of(Role.PILOT)));
    private static final Actor MEMBER =
            new Actor(UUID.randomUUID(), "Membre", Set.of(), Map.of(STANDARD, Set.of(Role.MEMBER)));

    private static final Map<String, Set<PollState>> ALLOWED = Map.of(
            "propose", EnumSet.of(PollState.OPEN),
            "withdraw", EnumSet.of(PollState.OPEN),
            "remind", EnumSet.of(PollState.OPEN),
            "close", EnumSet.of(PollState.OPEN),
            "reopen", EnumSet.of(PollState.CLOSED),
            "choose", EnumSet.of(PollState.OPEN, PollState.CLOSED));

    private static Meeting planned() {
        return Meeting.plan(
                STANDARD,
                null,
                MeetingKind.PLENARY,
                null,
                Details.of("Plénière", null, new Venue(MeetingMode.REMOTE, null, null)),
                PILOT,
                NOW);
    }

    private static Hours hours(String from) {
        Instant start = Instant.parse(from);
        return new Hours(start, start.plus(Duration.ofHours(2)));
    }

    private static DatePoll open(Instant until, String... slots) {
        return DatePoll.open(
                planned(), Arrays.stream(slots).map(DatePollTests::hours).toList(), until, PILOT, NOW);
    }

    private static DatePoll in(PollState state) {
        DatePoll poll = open(END, "2026-03-24T15:00:00Z", "2026-03-25T15:00:00Z", "2026-03-31T14:00:00Z");
        switch (state) {
            case CLOSED -> poll.close(PILOT, NOW);
            case CHOSEN -> poll.choose(poll.slots().get(0).id(), PILOT, NOW);
            default -> {}
        }
        return poll;
    }

    private static void act(String act, DatePoll poll, Actor by) {
        switch (act) {
            case "propose" -> poll.propose(List.of(hours("2026-04-02T07:00:00Z")), by, NOW);
            case "withdraw" -> poll.withdraw(poll.slots().get(1).id(), by, NOW);
            case "remind" -> poll.remind(by, NOW);
            case "close" -> poll.close(by, NOW);
            case "reopen" -> poll.reopen(END, by, NOW);
            case "choose" -> poll.choose(poll.slots().get(1).id(), by, NOW);
            default -> throw new AssertionError(act);
        }
    }

    static Stream<Arguments> cells() {
        return ALLOWED.keySet().stream()
                .flatMap(act -> Arrays.stream(PollState.values()).map(state -> Arguments.of(act, state)));
    }

    @ParameterizedTest(name = "{0} in state {1}")
    @MethodSource("cells")
    void allowsAnActInItsStatesOnlyAndToThoseWhoRunTheGroup(String act, PollState state) {
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> act(act, in(state), MEMBER));
        if (ALLOWED.get(act).contains(state)) {
            act(act, in(state), PILOT);
        } else {
            assertThatExceptionOfType(IllegalTransition.class).isThrownBy(() -> act(act, in(state), PILOT));
        }
    }

    @Test
    void isForMeetingsWithoutAnInvitationYet() {
        Meeting meeting = planned();
        meeting.cancel("Grève", PILOT, NOW);

        assertThatExceptionOfType(IllegalTransition.class)
                .isThrownBy(() -> DatePoll.open(
                        meeting,
                        List.of(hours("2026-03-24T15:00:00Z"), hours("2026-03-25T15:00:00Z")),
                        null,
                        PILOT,
                        NOW));
    }

    @Test
    void refusesSlotsNobodyCouldChooseBetween() {
        assertThat(broken()).containsExactly("slots-two");
        assertThat(broken("2026-03-24T15:00:00Z")).containsExactly("slots-two");
        assertThat(broken("2026-03-24T15:00:00Z", "2026-03-24T15:00:00Z")).containsExactly("slot-twice");
        assertThat(broken("2026-02-24T15:00:00Z", "2026-03-24T15:00:00Z")).containsExactly("slot-past");
        assertThat(broken(IntStream.rangeClosed(0, DatePoll.MOST_SLOTS)
                        .mapToObj(n -> NOW.plus(Duration.ofDays(n + 1)).toString())
                        .toArray(String[]::new)))
                .containsExactly("slots-many");
    }

    private static List<String> broken(String... slots) {
        try {
            open(null, slots);
        } catch (RuleViolation violation) {
            return violation.broken().stream().map(RuleViolation.Broken::rule).toList();
        }
        return List.of();
    }

    @Test
    void endsBeforeItsFirstSlotAndNotInThePast() {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> open(NOW, "2026-03-24T15:00:00Z", "2026-03-25T15:00:00Z"))
                .withMessageContaining("until-past");
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() ->
                        open(Instant.parse("2026-03-24T23:00:00Z"), "2026-03-24T15:00:00Z", "2026-03-25T15:00:00Z"))
                .withMessageContaining("until-late");
    }

    @Test
    void isOverWhenTheClockSaysSo() {
        DatePoll poll = in(PollState.OPEN);

        assertThat(poll.stateAt(END.minusMillis(1))).isEqualTo(PollState.OPEN);
        assertThat(poll.stateAt(END)).isEqualTo(PollState.CLOSED);
        assertThat(poll.keepTime(END)).isTrue();
        assertThat(poll.keepTime(END)).isFalse();
    }

    @Test
    void isNotAskedAgainTwiceADay() {
        DatePoll poll = in(PollState.OPEN);
        poll.remind(PILOT, NOW);

        assertThatExceptionOfType(IllegalTransition.class).isThrownBy(() -> poll.remind(PILOT, NOW.plusSeconds(3600)));
        poll.remind(PILOT, NOW.plus(Duration.ofDays(1)));
        assertThat(poll.remindByTheClock(NOW.plus(Duration.ofDays(2)))).isFalse();
    }

    @Test
    void choosesNeitherAStruckOutNorAPastSlot() {
        DatePoll poll = in(PollState.OPEN);
        UUID struck = poll.slots().get(1).id();
        poll.withdraw(struck, PILOT, NOW);

        assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> poll.choose(struck, PILOT, NOW));
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> poll.choose(poll.slots().get(0).id(), PILOT, Instant.parse("2026-03-24T15:00:00Z")));
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> poll.withdraw(poll.slots().get(0).id(), PILOT, NOW));
    }

    @Test
    void namesTheSlotsThatBringMostPeopleTogetherAndWhoIsMissing() {
        List<PollSlot> slots = in(PollState.OPEN).slots();
        UUID first = slots.get(0).id();
        UUID second = slots.get(1).id();
        UUID third = slots.get(2).id();
        List<Ballot> ballots = List.of(
                new Ballot("Ana", Map.of(first, Availability.YES, second, Availability.IF_NEEDED)),
                new Ballot("Bea", Map.of(first, Availability.IF_NEEDED, second, Availability.YES)),
                new Ballot("Cyr", Map.of(first, Availability.NO, second, Availability.NO, third, Availability.YES)),
                new Ballot("Dan", Map.of()));

        List<Tally> tallies = Tally.of(slots, ballots);

        assertThat(tallies).extracting(Tally::best).containsExactly(true, true, false);
        assertThat(tallies.get(0).missing()).containsExactly("Cyr", "Dan");
        assertThat(tallies.get(2).silent()).containsExactly("Ana", "Bea", "Dan");
    }

    @Test
    void prefersThoseWhoComeGladlyAndNamesNoneWhereNobodyCan() {
        List<PollSlot> slots = in(PollState.OPEN).slots();
        UUID first = slots.get(0).id();
        UUID second = slots.get(1).id();

        assertThat(Tally.of(
                        slots,
                        List.of(
                                new Ballot("Ana", Map.of(first, Availability.IF_NEEDED, second, Availability.YES)),
                                new Ballot("Bea", Map.of(first, Availability.YES, second, Availability.YES)))))
                .extracting(Tally::best)
                .containsExactly(false, true, false);
        assertThat(Tally.of(slots, List.of(new Ballot("Ana", Map.of(first, Availability.NO)))))
                .noneMatch(Tally::best);
        assertThat(Tally.of(slots, List.of())).noneMatch(Tally::best);
    }
}
