package fr.jalon.workinggroups.domain.mandate;

import static fr.jalon.workinggroups.domain.mandate.MandateState.DRAFT;
import static fr.jalon.workinggroups.domain.mandate.MandateState.PRESENTED;
import static fr.jalon.workinggroups.domain.mandate.MandateState.SUPERSEDED;
import static fr.jalon.workinggroups.domain.mandate.MandateState.VALIDATED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.jalon.shared.Actor;
import fr.jalon.shared.IllegalTransition;
import fr.jalon.shared.NotAllowed;
import fr.jalon.shared.Role;
import fr.jalon.shared.RuleViolation;
import fr.jalon.workinggroups.domain.Skill;
import fr.jalon.workinggroups.domain.StakeholderClass;
import fr.jalon.workinggroups.domain.WorkingGroup;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MandateTests {

    private static final UUID STANDARD = UUID.randomUUID();
    private static final Instant NOW = Instant.parse("2026-06-15T10:00:00Z");
    private static final LocalDate SESSION = LocalDate.of(2026, 3, 24);

    private final Actor pilot = holder(Role.PILOT, Map.of(STANDARD, Set.of(Role.PILOT)), Set.of());
    private final Actor secretariat = holder(Role.SECRETARIAT, Map.of(), Set.of(Role.SECRETARIAT));
    private final WorkingGroup group = WorkingGroup.create(STANDARD, "gt", "GT", "", pilot, NOW);

    private static Actor holder(Role role, Map<UUID, Set<Role>> on, Set<Role> everywhere) {
        return new Actor(UUID.randomUUID(), role.name(), everywhere, on);
    }

    private static MandateWords words(String number) {
        Map<MandateField, String> texts = new EnumMap<>(MandateField.class);
        Arrays.stream(MandateField.values()).filter(MandateField::isNeeded).forEach(field -> texts.put(field, "Dit."));
        return new MandateWords(
                number, "CNIG 2026.4", 12, texts, Set.of(StakeholderClass.VENDOR), Set.of(Skill.DIGITAL));
    }

    private Mandate validated() {
        Mandate mandate = Mandate.begin(group, words("1.0"), pilot, NOW);
        mandate.present(group, SESSION, pilot, NOW);
        mandate.validate(group, SESSION, secretariat, NOW);
        return mandate;
    }

    @Test
    void goesFromDraftToPresentedToValidatedWithItsDates() {
        Mandate mandate = validated();

        assertThat(mandate.state()).isEqualTo(VALIDATED);
        assertThat(mandate.validUntil()).isEqualTo(LocalDate.of(2027, 3, 24));
        assertThat(mandate.reportDue()).isEqualTo(LocalDate.of(2027, 3, 24));
    }

    @Test
    void movesOnlyAsTheTableSays() {
        assertThat(DRAFT.leadsTo(PRESENTED)).isTrue();
        assertThat(PRESENTED.leadsTo(DRAFT)).isTrue();
        assertThat(PRESENTED.leadsTo(VALIDATED)).isTrue();
        assertThat(VALIDATED.leadsTo(SUPERSEDED)).isTrue();
        assertThat(DRAFT.leadsTo(VALIDATED)).isFalse();
        assertThat(VALIDATED.leadsTo(DRAFT)).isFalse();
        assertThat(SUPERSEDED.moves()).isEmpty();
    }

    @Test
    void isNotPresentedBeforeItSaysWhatTheCommissionJudges() {
        Mandate mandate =
                Mandate.begin(group, new MandateWords("0.1", "", 12, Map.of(), Set.of(), Set.of()), pilot, NOW);

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> mandate.present(group, SESSION, pilot, NOW))
                .satisfies(refused -> assertThat(refused.broken()).hasSize(5));
    }

    @Test
    void isNotValidatedByThoseWhoWroteIt() {
        Mandate mandate = Mandate.begin(group, words("0.1"), pilot, NOW);
        mandate.present(group, SESSION, pilot, NOW);

        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> mandate.validate(group, SESSION, pilot, NOW));
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> mandate.validate(group, SESSION.minusDays(1), secretariat, NOW));
    }

    @Test
    void isWrittenOnlyAsADraftAndAgainOnceGivenBack() {
        Mandate mandate = Mandate.begin(group, words("0.1"), pilot, NOW);
        mandate.present(group, SESSION, pilot, NOW);
        assertThatExceptionOfType(IllegalTransition.class)
                .isThrownBy(() -> mandate.write(group, words("0.1"), pilot, NOW));

        mandate.giveBack(group, "Préciser les livrables.", secretariat, NOW);
        mandate.write(group, words("0.2"), pilot, NOW);
        assertThat(mandate.number()).isEqualTo("0.2");
    }

    @Test
    void isRenewedToALaterDayOnly() {
        Mandate mandate = validated();

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> mandate.renew(group, LocalDate.of(2027, 3, 24), null, pilot, NOW));
        mandate.renew(group, LocalDate.of(2028, 3, 24), "Tacite", pilot, NOW);
        assertThat(mandate.validUntil()).isEqualTo(LocalDate.of(2028, 3, 24));
        assertThat(mandate.points()).extracting(MandatePoint::kind).containsExactly(MandatePoint.Kind.RENEWAL);
    }

    @Test
    void isDueToBeReportedAYearAfterTheLastPoint() {
        Mandate mandate = validated();
        mandate.report(group, LocalDate.of(2026, 6, 12), "Écriture en cours", pilot, NOW);

        assertThat(mandate.reportDue()).isEqualTo(LocalDate.of(2027, 6, 12));
    }

    @Test
    void beginsItsNextVersionWithTheSameWords() {
        Mandate next = validated().revise(group, "2.0", pilot, NOW);

        assertThat(next.state()).isEqualTo(DRAFT);
        assertThat(next.words().texts()).isEqualTo(words("1.0").texts());
        assertThat(next.words().classes()).containsExactly(StakeholderClass.VENDOR);
    }

    @Test
    void joinsToTheWholeTextOnBothSidesOfAComparison() {
        String before = "Réaliser un standard\npour les bancs publics.";
        String after = "Réaliser un standard\npour les bancs et les tables.";
        StringBuilder old = new StringBuilder();
        StringBuilder now = new StringBuilder();
        for (WordChange.Piece piece : WordChange.between(before, after)) {
            old.append(piece.fate() == WordChange.Fate.ADDED ? "" : piece.text());
            now.append(piece.fate() == WordChange.Fate.REMOVED ? "" : piece.text());
        }

        assertThat(old).hasToString(before);
        assertThat(now).hasToString(after);
        assertThat(WordChange.between(before, before)).hasSize(1);
    }
}
