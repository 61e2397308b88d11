package fr.jalon.deployment.domain.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jalon.shared.Actor;
import fr.jalon.shared.IllegalTransition;
import fr.jalon.shared.NotAllowed;
import fr.jalon.shared.PartialDate;
import fr.jalon.shared.Role;
import fr.jalon.shared.RuleViolation;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a plan is, what an entry of it may say, and who reads which part. */
class PlanTests {

    private static final UUID STANDARD = UUID.randomUUID();
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final Actor PILOT = with(Role.PILOT);
    private static final PlanWords SAID = new PlanWords("Plan", "Pour être utilisé", null, null, null, null);

    private static Actor with(Role role) {
        return role.isEverywhere()
                ? new Actor(UUID.randomUUID(), "x", Set.of(role), Map.of())
                : new Actor(UUID.randomUUID(), "x", Set.of(), Map.of(STANDARD, Set.of(role)));
    }

    private static Plan plan(PlanWords said) {
        return Plan.open(STANDARD, UUID.randomUUID(), null, said, PILOT, NOW);
    }

    private static PlanEntry add(PlanSection section, EntryWords said, Actor by) {
        return PlanEntry.add(plan(SAID), section, 0, said, by, NOW);
    }

    private static EntryWords said(EntryKind kind, String title, String day, String result) {
        return new EntryWords(
                kind, title, "Texte", null, null, day == null ? null : new PartialDate(day), result, null, null);
    }

    private static String rules(Runnable act) {
        try {
            act.run();
            return "";
        } catch (RuleViolation broken) {
            return broken.getMessage();
        }
    }

    @Test
    void isReadByTheTeamOnlyUntilItIsPutIntoPractice() {
        Plan plan = plan(SAID);
        assertThat(plan.isReadBy(Actor.ANONYMOUS)).isFalse();
        assertThat(plan.isReadBy(with(Role.SPONSOR))).isTrue();
        plan.activate(PILOT, NOW);
        assertThat(plan.isReadBy(Actor.ANONYMOUS)).isTrue();
    }

    @Test
    void saysWhyBeforeItIsPutIntoPractice() {
        assertThat(rules(() -> plan(PlanWords.titled("Plan")).activate(PILOT, NOW)))
                .contains("why-needed");
    }

    @Test
    void explainsTheModelItChooses() {
        PlanWords unexplained = new PlanWords("Plan", null, null, null, ScalingModel.SPREAD, " ");
        assertThat(rules(() -> plan(unexplained))).contains("model-explained");
    }

    @Test
    void isWrittenNoMoreOnceClosedUnlessTakenUpAgain() {
        Plan plan = plan(SAID);
        plan.activate(PILOT, NOW);
        plan.close("Commencer par le métier", PILOT, NOW);
        assertThat(plan.lessons()).isEqualTo("Commencer par le métier");
        assertThatThrownBy(() -> plan.write(SAID, null, PILOT, NOW)).isInstanceOf(IllegalTransition.class);
        assertThatThrownBy(
                        () -> PlanEntry.add(plan, PlanSection.PUBLICS, 0, EntryWords.of(EntryKind.VENDORS), PILOT, NOW))
                .isInstanceOf(IllegalTransition.class);
        plan.reopen(PILOT, NOW);
        assertThat(plan.state()).isEqualTo(PlanState.ACTIVE);
    }

    @Test
    void keepsMailAddressesOutWhereverTheyAreWritten() {
        EntryWords withAddress = said(EntryKind.CONTACTED, "Claire, claire@ville.example", null, null);
        assertThat(rules(() -> add(PlanSection.CONTACTS, withAddress, PILOT))).contains("no-address");
        PlanWords words = new PlanWords("Plan", "Écrire à sig@ville.example", null, null, null, null);
        assertThat(rules(() -> plan(words))).contains("no-address");
    }

    @Test
    void aPublicOfTheChecklistNeedsNoTitleAndAnArgumentDoes() {
        assertThat(add(PlanSection.PUBLICS, EntryWords.of(EntryKind.VENDORS), PILOT)
                        .words()
                        .kind())
                .isEqualTo(EntryKind.VENDORS);
        assertThat(rules(() -> add(PlanSection.PUBLICS, EntryWords.of(EntryKind.OTHER), PILOT)))
                .contains("title-needed");
        assertThat(rules(() -> add(PlanSection.ARGUMENTS, EntryWords.of(EntryKind.AGENTS), PILOT)))
                .contains("title-needed");
        assertThat(rules(() -> add(PlanSection.ARGUMENTS, said(EntryKind.VENDORS, "x", null, null), PILOT)))
                .contains("kind-needed");
    }

    @Test
    void aQuestionIsWrittenThenSentThenAnswered() {
        assertThat(rules(() -> add(PlanSection.QUESTIONS, said(EntryKind.WRITTEN, "Qui ?", null, null), PILOT)))
                .isEmpty();
        assertThat(rules(() -> add(PlanSection.QUESTIONS, said(EntryKind.SENT, "Qui ?", null, null), PILOT)))
                .contains("day-needed");
        assertThat(rules(() -> add(PlanSection.QUESTIONS, said(EntryKind.ANSWERED, "Qui ?", "2026-10", null), PILOT)))
                .contains("result-needed");
    }

    @Test
    void aChannelIsNotConcludedWithoutItsResult() {
        assertThat(rules(() -> add(PlanSection.CHANNELS, said(EntryKind.PIVOTED, "Salon", "2026-10", null), PILOT)))
                .contains("result-needed");
    }

    @Test
    void aMaterialIsSomewhere() {
        EntryWords nowhere = said(EntryKind.GUIDE, "Guide", null, null);
        assertThat(rules(() -> add(PlanSection.MATERIALS, nowhere, PILOT))).contains("link-or-file");
        EntryWords script =
                new EntryWords(EntryKind.GUIDE, "Guide", null, null, null, null, null, "javascript:alert(1)", null);
        assertThat(rules(() -> add(PlanSection.MATERIALS, script, PILOT))).contains("url-web");
        assertThat(rules(() -> add(PlanSection.MATERIALS, nowhere.with(UUID.randomUUID()), PILOT)))
                .isEmpty();
    }

    @Test
    void anAmountIsNotNegative() {
        EntryWords less = new EntryWords(
                EntryKind.SESSIONS, "Salles", null, BigDecimal.ONE.negate(), null, null, null, null, null);
        assertThat(rules(() -> add(PlanSection.BUDGET, less, PILOT))).contains("amount-positive");
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void contactsAreForThePilotAndTheSponsorWhoOnlyReads(Role role) {
        Actor actor = with(role);
        assertThat(PlanSection.CONTACTS.isReadBy(actor, STANDARD))
                .isEqualTo(role == Role.PILOT || role == Role.SPONSOR);
        assertThat(PlanSection.CONTACTS.isWrittenBy(actor, plan(SAID))).isEqualTo(role == Role.PILOT);
    }

    @Test
    void budgetMeansRisksContactsAndChannelsAreNeverPublic() {
        EnumSet<PlanSection> hidden = EnumSet.allOf(PlanSection.class);
        hidden.removeIf(section -> section.isReadBy(Actor.ANONYMOUS, STANDARD));
        assertThat(hidden)
                .contains(
                        PlanSection.BUDGET,
                        PlanSection.NEEDS,
                        PlanSection.RISKS,
                        PlanSection.CONTACTS,
                        PlanSection.CHANNELS);
        assertThat(hidden).allSatisfy(section -> assertThat(section.isReadBy(with(Role.SPONSOR), STANDARD))
                .isTrue());
        assertThat(PlanSection.BUDGET.isReadBy(with(Role.MEMBER), STANDARD)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"SPONSOR", "MEMBER", "COPIL_MEMBER", "COMMISSION_CHAIR", "ADMINISTRATOR"})
    void readersDoNotWrite(Role role) {
        assertThatThrownBy(() -> add(PlanSection.PUBLICS, EntryWords.of(EntryKind.VENDORS), with(role)))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void aNewPlanKeepsItsOwnWordsAndTakesTheRestFromWhatItBeginsFrom() {
        PlanWords template =
                new PlanWords("Modèle", "Pourquoi du modèle", null, null, ScalingModel.EXTEND, "Parce que");
        PlanWords own = new PlanWords("Mon plan", null, null, null, null, null).or(template);
        assertThat(own.title()).isEqualTo("Mon plan");
        assertThat(own.why()).isEqualTo("Pourquoi du modèle");
        assertThat(own.model()).isEqualTo(ScalingModel.EXTEND);
    }
}
