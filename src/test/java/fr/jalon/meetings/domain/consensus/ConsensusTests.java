package fr.jalon.meetings.domain.consensus;

import static fr.jalon.meetings.domain.consensus.Stance.AGREES;
import static fr.jalon.meetings.domain.consensus.Stance.BLOCKS;
import static fr.jalon.meetings.domain.consensus.Stance.RESERVES;
import static fr.jalon.meetings.domain.consensus.Stance.WITHDRAWS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.groups.Tuple.tuple;

import fr.jalon.meetings.domain.Audience;
import fr.jalon.meetings.domain.Decision;
import fr.jalon.meetings.domain.DecisionBody;
import fr.jalon.meetings.domain.Taken;
import fr.jalon.shared.Actor;
import fr.jalon.shared.IllegalTransition;
import fr.jalon.shared.NotAllowed;
import fr.jalon.shared.Role;
import fr.jalon.shared.RuleViolation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ConsensusTests {

    private static final UUID STANDARD = UUID.randomUUID();
    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
    private static final Instant END = Instant.parse("2026-03-15T23:00:00Z");
    private static final ConsensusRule RULE = new ConsensusRule(25, 50);
    private static final Taken.Votes WON = new Taken.Votes(6, 2, 1);

    private static final Taken.Votes LOST = new Taken.Votes(1, 5, 0);
    private static final Actor PILOT =
            new Actor(UUID.randomUUID(), "Pilote", Set.of(), Map.of(STANDARD, Set.of(Role.PILOT)));
    private static final Actor MEMBER =
            new Actor(UUID.randomUUID(), "Membre", Set.of(), Map.of(STANDARD, Set.of(Role.MEMBER)));

    private static Consensus open() {
        return Consensus.open(
                new Circle(STANDARD, null, Audience.GROUP), "Identifiant", "Un identifiant propre", END, PILOT, NOW);
    }

    private static Decision decision() {
        DecisionBody body = new DecisionBody(STANDARD, "friches", null, "gt", Audience.GROUP);
        Taken taken = Taken.inSession("Un identifiant propre", LocalDate.of(2026, 3, 1));
        return Decision.record(body, 1, Decision.Place.NONE, taken, null, PILOT, NOW);
    }

    private static Consensus in(ConsensusState state) {
        Consensus consensus = open();
        switch (state) {
            case ADOPTED -> consensus.conclude(decision(), PILOT, NOW);
            case VOTED -> consensus.vote(decision(), WON, Verdict.BLOCKED, UUID.randomUUID(), PILOT, NOW);
            case REJECTED -> consensus.vote(decision(), LOST, Verdict.BLOCKED, UUID.randomUUID(), PILOT, NOW);
            case DROPPED -> consensus.drop("Sans objet", Verdict.NOBODY, PILOT, NOW);
            default -> {}
        }
        return consensus;
    }

    private static void act(String act, Consensus consensus, Actor by) {
        switch (act) {
            case "propose" -> consensus.propose("Un identifiant et un pivot", Verdict.BLOCKED, END, by, NOW);
            case "conclude" -> consensus.conclude(decision(), by, NOW);
            case "vote" -> consensus.vote(decision(), WON, Verdict.HESITANT, UUID.randomUUID(), by, NOW);
            case "drop" -> consensus.drop("Sans objet", Verdict.BLOCKED, by, NOW);
            default -> throw new AssertionError(act);
        }
    }

    static Stream<Arguments> cells() {
        return Stream.of("propose", "conclude", "vote", "drop")
                .flatMap(act -> Arrays.stream(ConsensusState.values()).map(state -> Arguments.of(act, state)));
    }

    @ParameterizedTest(name = "{0} in state {1}")
    @MethodSource("cells")
    void allowsAnActWhileItIsOpenOnlyAndToThoseWhoRunTheGroup(String act, ConsensusState state) {
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> act(act, in(state), MEMBER));
        if (state == ConsensusState.OPEN) {
            assertThatNoException().isThrownBy(() -> act(act, in(state), PILOT));
        } else {
            assertThatExceptionOfType(IllegalTransition.class).isThrownBy(() -> act(act, in(state), PILOT));
        }
    }

    @Test
    void endsARoundByHandOnlyWhereItHasNoLastDay() {
        Consensus dated = open();
        assertThatExceptionOfType(IllegalTransition.class).isThrownBy(() -> dated.endRound(PILOT, NOW));
        Consensus open =
                Consensus.open(new Circle(STANDARD, null, Audience.GROUP), "Identifiant", "Un UUID", null, PILOT, NOW);
        List<Stance> one = List.of(Stance.AGREES);
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> open.requireAdoptable(RULE, one, 3, PILOT, NOW));
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> open.endRound(MEMBER, NOW));

        open.endRound(PILOT, NOW);

        assertThatExceptionOfType(IllegalTransition.class).isThrownBy(() -> open.requirePositions(NOW));
        assertThatNoException().isThrownBy(() -> open.requireAdoptable(RULE, one, 3, PILOT, NOW));
        assertThatExceptionOfType(IllegalTransition.class).isThrownBy(() -> open.endRound(PILOT, NOW));
    }

    @ParameterizedTest(name = "{0} agree, {1} have reserves, {2} withdraw, {3} block: {4}")
    @CsvSource({
        "0, 0, 0, 0, NOBODY",
        "1, 0, 0, 0, ADOPTABLE",
        "9, 0, 0, 1, BLOCKED",
        "3, 1, 0, 0, ADOPTABLE",
        "6, 1, 1, 0, ADOPTABLE",
        "5, 1, 1, 0, HESITANT",
        "0, 4, 0, 0, HESITANT",
        "0, 0, 0, 1, BLOCKED",
        "75, 20, 5, 0, ADOPTABLE",
        "74, 20, 6, 0, HESITANT"
    })
    void isAdoptableWithoutBlockingAndWithFewReservesAndWithdrawals(
            int agree, int reserves, int withdraw, int block, Verdict verdict) {
        List<Stance> stances = new ArrayList<>();
        stances.addAll(Collections.nCopies(agree, AGREES));
        stances.addAll(Collections.nCopies(reserves, RESERVES));
        stances.addAll(Collections.nCopies(withdraw, WITHDRAWS));
        stances.addAll(Collections.nCopies(block, BLOCKS));

        assertThat(RULE.judge(stances)).isEqualTo(verdict);
    }

    @Test
    void leavesItToTheGroupHowFewIsFewButNeverPassesOverABlockingPosition() {
        List<Stance> hesitating = List.of(AGREES, AGREES, RESERVES);

        assertThat(new ConsensusRule(0, 50).judge(hesitating)).isEqualTo(Verdict.HESITANT);
        assertThat(new ConsensusRule(34, 50).judge(hesitating)).isEqualTo(Verdict.ADOPTABLE);
        assertThat(new ConsensusRule(50, 50).judge(List.of(AGREES, BLOCKS))).isEqualTo(Verdict.BLOCKED);
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> new ConsensusRule(51, 50));
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> new ConsensusRule(25, 0));
    }

    @Test
    void becomesADecisionOnlyWhereTheRuleHolds() {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> open().requireAdoptable(RULE, List.of(), 0, PILOT, NOW));
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> open().requireAdoptable(RULE, List.of(AGREES, BLOCKS), 0, PILOT, NOW));
        assertThatNoException().isThrownBy(() -> open().requireAdoptable(RULE, List.of(AGREES), 0, PILOT, NOW));
    }

    @Test
    void waitsForEveryOrganisationUntilItsLastDay() {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> open().requireAdoptable(RULE, List.of(AGREES), 1, PILOT, NOW))
                .withMessageContaining("still-waiting");
        assertThatNoException().isThrownBy(() -> open().requireAdoptable(RULE, List.of(AGREES), 1, PILOT, END));
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> open().requireAdoptable(RULE, List.of(), 1, PILOT, END))
                .withMessageContaining("no-consensus");
    }

    @Test
    void votesAsALastResortOnly() {
        for (Verdict verdict : List.of(Verdict.NOBODY, Verdict.ADOPTABLE)) {
            assertThatExceptionOfType(RuleViolation.class)
                    .isThrownBy(() -> open().vote(decision(), WON, verdict, UUID.randomUUID(), PILOT, NOW))
                    .withMessageContaining("last-resort");
        }
        Consensus lost = in(ConsensusState.REJECTED);
        assertThat(lost.decisionId()).isNotNull();
        assertThat(lost.outcome()).isEqualTo("1 / 5 / 0");
    }

    @Test
    void votesWithEnoughPeopleThereOnly() {
        assertThatNoException().isThrownBy(() -> RULE.requireQuorum(8, 16));
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> RULE.requireQuorum(7, 16))
                .withMessageContaining("quorum");
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> RULE.requireQuorum(0, 0))
                .withMessageContaining("attendance-needed");
    }

    @Test
    void keepsEveryRoundWithItsProposalAndVerdict() {
        Consensus consensus = open();
        consensus.propose("Un identifiant et un pivot", Verdict.BLOCKED, null, PILOT, NOW);

        assertThat(consensus.rounds())
                .extracting(ConsensusRound::number, ConsensusRound::proposal, ConsensusRound::verdict)
                .containsExactly(
                        tuple(1, "Un identifiant propre", Verdict.BLOCKED),
                        tuple(2, "Un identifiant et un pivot", null));
        assertThat(consensus.rounds().get(0).isOpen(NOW)).isFalse();
    }

    @Test
    void takesPositionsUntilItsLastDay() {
        Consensus consensus = open();

        assertThatNoException().isThrownBy(() -> consensus.requirePositions(END.minusMillis(1)));
        assertThatExceptionOfType(IllegalTransition.class).isThrownBy(() -> consensus.requirePositions(END));
        assertThatExceptionOfType(IllegalTransition.class)
                .isThrownBy(() -> in(ConsensusState.DROPPED).requirePositions(NOW));
    }

    @Test
    void refusesAnEmptySubjectAnEmptyProposalAndADropWithoutAReason() {
        Circle circle = new Circle(STANDARD, null, Audience.COPIL);
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> Consensus.open(circle, " ", "x", null, PILOT, NOW));
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> Consensus.open(circle, "x", "\n", null, PILOT, NOW));
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> Consensus.open(circle, "x", "y".repeat(4001), null, PILOT, NOW));
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> Consensus.open(circle, "x", "y", NOW, PILOT, NOW));
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> open().drop(" ", Verdict.NOBODY, PILOT, NOW));
    }
}
