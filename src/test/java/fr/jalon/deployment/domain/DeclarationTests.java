package fr.jalon.deployment.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jalon.deployment.domain.territory.Territories;
import fr.jalon.shared.Actor;
import fr.jalon.shared.IllegalTransition;
import fr.jalon.shared.NotAllowed;
import fr.jalon.shared.PartialDate;
import fr.jalon.shared.Role;
import fr.jalon.shared.RuleViolation;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DeclarationTests {

    private static final UUID STANDARD = UUID.randomUUID();
    private static final UUID AUTHOR = UUID.randomUUID();
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final Actor PILOT = with(Role.PILOT);

    private static Actor with(Role role) {
        return role.isEverywhere()
                ? new Actor(UUID.randomUUID(), "x", Set.of(role), Map.of())
                : new Actor(UUID.randomUUID(), "x", Set.of(), Map.of(STANDARD, Set.of(role)));
    }

    private static Statement says(Use use, Obstacle obstacle, String words, String since) {
        return new Statement(
                "Régie de Valbrume",
                Declarer.PRODUCER,
                use,
                Territories.french().of("DEP-38", null),
                since == null ? null : new PartialDate(since),
                "Gabarit",
                obstacle,
                words);
    }

    private static Statement used() {
        return says(Use.USED, null, null, "2025-03");
    }

    private static Declaration sent() {
        return Declaration.declare(STANDARD, AUTHOR, used(), null, false, Actor.ANONYMOUS, NOW);
    }

    private static Declaration declared() {
        return Declaration.declare(STANDARD, AUTHOR, used(), null, true, Actor.ANONYMOUS, NOW);
    }

    @Test
    void waitsUntilItsAddressIsProved() {
        assertThat(sent().state()).isEqualTo(DeclarationState.UNCONFIRMED);
        assertThat(declared().state()).isEqualTo(DeclarationState.DECLARED);
    }

    @Test
    void isCorrectedByItsAuthorOnlyWhateverTheRolesOfOthers() {
        Declaration declaration = declared();
        for (Role role : Role.values()) {
            assertThatThrownBy(() -> declaration.correct(UUID.randomUUID(), used(), null, with(role), NOW))
                    .isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> declaration.withdraw(UUID.randomUUID(), with(role), NOW))
                    .isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> declaration.correct(null, used(), null, with(role), NOW))
                    .isInstanceOf(NotAllowed.class);
        }
        declaration.correct(AUTHOR, says(Use.PLANNED, null, null, "2027"), null, Actor.ANONYMOUS, NOW);
        assertThat(declaration.used()).isEqualTo(Use.PLANNED);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void isVerifiedByThoseWhoRunTheStandard(Role role) {
        Declaration declaration = declared();
        if (Set.of(Role.SECRETARIAT, Role.PILOT, Role.FACILITATOR).contains(role)) {
            declaration.verify(null, with(role), NOW);
            assertThat(declaration.state()).isEqualTo(DeclarationState.VERIFIED);
        } else {
            assertThatThrownBy(() -> declaration.verify(null, with(role), NOW)).isInstanceOf(NotAllowed.class);
        }
    }

    @Test
    void isNotVerifiedByItsAuthor() {
        assertThatThrownBy(() -> declared().verify(null, Actor.ANONYMOUS, NOW)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void hasToBeCheckedAgainOnceItWasCorrected() {
        Declaration declaration = declared();
        declaration.verify(null, PILOT, NOW);
        declaration.correct(AUTHOR, used(), null, Actor.ANONYMOUS, NOW);
        assertThat(declaration.state()).isEqualTo(DeclarationState.DECLARED);
    }

    @Test
    void isSetAsideWithAReasonAndComesBackCorrected() {
        Declaration declaration = declared();
        assertThatThrownBy(() -> declaration.setAside(" ", PILOT, NOW)).isInstanceOf(RuleViolation.class);
        declaration.setAside("Ce département n’est pas le vôtre", PILOT, NOW);
        assertThat(declaration.state()).isEqualTo(DeclarationState.SET_ASIDE);
        assertThatThrownBy(() -> declaration.verify(null, PILOT, NOW)).isInstanceOf(IllegalTransition.class);
        declaration.correct(AUTHOR, used(), null, Actor.ANONYMOUS, NOW);
        assertThat(declaration.state()).isEqualTo(DeclarationState.DECLARED);
        assertThat(declaration.reason()).isNull();
    }

    @Test
    void isOverOnceTakenBack() {
        Declaration declaration = declared();
        declaration.withdraw(AUTHOR, Actor.ANONYMOUS, NOW);
        assertThatThrownBy(() -> declaration.correct(AUTHOR, used(), null, Actor.ANONYMOUS, NOW))
                .isInstanceOf(IllegalTransition.class);
    }

    @Test
    void saysWhyNotAndSaysItInWordsWhenItIsSomethingElse() {
        assertThatThrownBy(() -> says(Use.NOT_USED, null, null, null).check(today()))
                .hasMessageContaining("obstacle-needed");
        assertThatThrownBy(() -> says(Use.NOT_USED, Obstacle.OTHER, null, null).check(today()))
                .hasMessageContaining("words-needed");
        Statement why = says(Use.NOT_USED, Obstacle.NO_TOOL, null, "2025");
        why.check(today());
        assertThat(why.tool()).isNull();
        assertThat(why.since()).isNull();
        assertThat(says(Use.USED, Obstacle.NO_TOOL, null, null).obstacle()).isNull();
    }

    @Test
    void isNotUsedSinceADayToCome() {
        assertThatThrownBy(() -> says(Use.USED, null, null, "2027").check(today()))
                .hasMessageContaining("since-ahead");
        says(Use.USED, null, null, "2026").check(today());
        says(Use.PLANNED, null, null, "2027").check(today());
    }

    private static java.time.LocalDate today() {
        return java.time.LocalDate.of(2026, 11, 22);
    }
}
