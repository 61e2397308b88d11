package fr.jalon.campaigns.domain;

import static fr.jalon.campaigns.domain.Calls.AFTER;
import static fr.jalon.campaigns.domain.Calls.BEFORE;
import static fr.jalon.campaigns.domain.Calls.CLOSES;
import static fr.jalon.campaigns.domain.Calls.DURING;
import static fr.jalon.campaigns.domain.Calls.EVERYBODY;
import static fr.jalon.campaigns.domain.Calls.OPENS;
import static fr.jalon.campaigns.domain.Calls.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.jalon.shared.RuleViolation;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CampaignTests {

    @Test
    void opensAndClosesByTheClockWhateverIsWrittenDown() {
        Campaign call = Calls.in(CampaignState.ANNOUNCED);

        assertThat(call.isOpenForComments(OPENS.minusMillis(1))).isFalse();
        assertThat(call.isOpenForComments(OPENS)).isTrue();
        assertThat(call.isOpenForComments(CLOSES.minusMillis(1))).isTrue();
        assertThat(call.isOpenForComments(CLOSES)).isFalse();
        assertThat(call.state()).isEqualTo(CampaignState.ANNOUNCED);
        assertThat(call.stateAt(CLOSES)).isEqualTo(CampaignState.CLOSED);
    }

    @Test
    void isNotOpenBeforeItIsAnnouncedEvenInItsPeriod() {
        assertThat(Calls.in(CampaignState.APPROVED).isOpenForComments(DURING)).isFalse();
    }

    /** Last day at or after the first day + one month − one day, Europe/Paris. */
    @ParameterizedTest
    @CsvSource({
        "2025-01-15T09:00, 2025-02-14T12:00, true",
        "2025-01-15T09:00, 2025-02-13T18:00, false",
        "2025-01-31T00:00, 2025-02-27T23:59, true",
        "2025-01-15T09:00, 2025-02-15T00:00, true",
        "2025-01-15T09:00, 2025-02-14T00:00, false"
    })
    void lastsAMonthCountedInDaysOfParis(String opens, String closes, boolean enough) {
        assertThat(new CallPeriod(at(opens), at(closes)).isLongEnough()).isEqualTo(enough);
    }

    @Test
    void isShorterThanAMonthOnlyWithAReasonByANamedPerson() {
        Campaign call = Calls.draft();
        CallPeriod twoWeeks = new CallPeriod(OPENS, at("2025-01-29T12:00"));

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> call.schedule(twoWeeks, " ", EVERYBODY, BEFORE))
                .satisfies(refused -> assertThat(refused.broken().get(0).rule()).isEqualTo("call-length"));
        assertThat(call.opensAt()).isNull();

        call.schedule(twoWeeks, "Décret attendu", EVERYBODY, BEFORE);
        assertThat(call.shortReason()).isEqualTo("Décret attendu");
        assertThat(call.shortBy()).isEqualTo(EVERYBODY.id());

        call.schedule(new CallPeriod(OPENS, CLOSES), "Décret attendu", EVERYBODY, BEFORE);
        assertThat(call.shortReason()).isNull();
    }

    @Test
    void isPreparedOnceEveryPointIsMetOrSetAside() {
        Campaign call = Calls.ready();
        call.untick(ChecklistPoint.PDF, EVERYBODY, BEFORE);

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> call.prepare(EVERYBODY, BEFORE))
                .satisfies(refused -> assertThat(refused.broken())
                        .extracting(RuleViolation.Broken::rule)
                        .containsExactly("checklist-pdf"));

        call.setAside(ChecklistPoint.PDF, "Le texte se lit en ligne", EVERYBODY, BEFORE);
        call.prepare(EVERYBODY, BEFORE);
        assertThat(call.state()).isEqualTo(CampaignState.PREPARED);
    }

    @Test
    void letsNobodyTickWhatIsComputedNorSetAsideWhatItCannotDoWithout() {
        Campaign call = Calls.draft();

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> call.tick(ChecklistPoint.DATES, null, EVERYBODY, BEFORE));
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> call.setAside(ChecklistPoint.DOCUMENTS, "Plus tard", EVERYBODY, BEFORE));
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> call.setAside(ChecklistPoint.PDF, "", EVERYBODY, BEFORE));
    }

    @Test
    void findsAComputedPointMetAsSoonAsItIs() {
        Campaign call = Calls.draft();
        call.setAside(ChecklistPoint.NOTICE, "Écrite par le secrétariat", EVERYBODY, BEFORE);
        assertThat(standing(call, ChecklistPoint.NOTICE)).isEqualTo(CheckedPoint.Standing.SET_ASIDE);

        Notice whole = new Notice("a", "b", "c", "d", "e", "f");
        call.describe(new Description("Titre", whole, List.of(), null, null), EVERYBODY, BEFORE);
        assertThat(standing(call, ChecklistPoint.NOTICE)).isEqualTo(CheckedPoint.Standing.MET);
    }

    private static CheckedPoint.Standing standing(Campaign call, ChecklistPoint wanted) {
        return call.checkedPoints().stream()
                .filter(point -> point.point() == wanted)
                .findFirst()
                .orElseThrow()
                .standing();
    }

    @Test
    void putsItsClosingOffAndNeverBringsItForward() {
        Campaign call = Calls.in(CampaignState.OPEN);

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> call.extend(CLOSES, "Congés", EVERYBODY, DURING));
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> call.extend(at("2025-02-28T12:00"), " ", EVERYBODY, DURING));

        call.extend(at("2025-02-28T12:00"), "Congés", EVERYBODY, DURING);
        assertThat(call.isOpenForComments(AFTER)).isTrue();
        assertThat(call.extensions()).singleElement().satisfies(made -> {
            assertThat(made.formerEnd()).isEqualTo(CLOSES);
            assertThat(made.by()).isEqualTo(EVERYBODY.id());
        });
    }

    @Test
    void remindsTwoWeeksBeforeTheEndOnceAndAgainAfterAnExtension() {
        Campaign call = Calls.in(CampaignState.OPEN);

        assertThat(call.isReminderDue(at("2025-02-03T11:59"))).isFalse();
        assertThat(call.isReminderDue(at("2025-02-03T12:00"))).isTrue();
        call.remind(at("2025-02-03T12:00"));
        assertThat(call.isReminderDue(at("2025-02-04T12:00"))).isFalse();

        call.extend(at("2025-03-17T12:00"), "Congés", EVERYBODY, at("2025-02-05T12:00"));
        assertThat(call.isReminderDue(at("2025-02-06T12:00"))).isFalse();
        assertThat(call.isReminderDue(at("2025-03-03T12:00"))).isTrue();
    }

    @Test
    void isNotRemindedOfWhenItIsNoLongerThanTheReminder() {
        Campaign call = Calls.draft();
        call.defineDocuments(List.of(new DocumentLine("texte", "Texte", null)), EVERYBODY, BEFORE);
        call.schedule(new CallPeriod(OPENS, at("2025-01-29T09:00")), "Urgence", EVERYBODY, BEFORE);

        assertThat(call.isReminderDue(at("2025-01-28T09:00"))).isFalse();
    }

    @Test
    void keepsADocumentsIdentityWhenTheListIsWrittenAgain() {
        Campaign call = Calls.draft();
        call.defineDocuments(
                List.of(new DocumentLine("a", "Premier", null), new DocumentLine("b", "Second", null)),
                EVERYBODY,
                BEFORE);
        var second = call.document("b").id();
        call.defineDocuments(List.of(new DocumentLine("b", "Second, revu", null)), EVERYBODY, BEFORE);

        assertThat(call.documents()).singleElement().satisfies(document -> {
            assertThat(document.id()).isEqualTo(second);
            assertThat(document.title()).isEqualTo("Second, revu");
            assertThat(document.position()).isZero();
        });
    }

    @Test
    void closesAtOnceWhenItIsEnteredAfterItsEnd() {
        Campaign call = Calls.in(CampaignState.APPROVED);
        call.announce(EVERYBODY, AFTER);

        assertThat(call.keepTime(AFTER)).isTrue();
        assertThat(call.state()).isEqualTo(CampaignState.CLOSED);
        assertThat(call.keepTime(AFTER)).isFalse();
    }

    @Test
    void goesBackToPreparationWithAPublicReasonOnceItIsAnnounced() {
        Campaign told = Calls.in(CampaignState.ANNOUNCED);
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> told.takeBack(null, EVERYBODY, BEFORE));
        told.takeBack("Une annexe manque", EVERYBODY, BEFORE);
        assertThat(told.state()).isEqualTo(CampaignState.DRAFT);

        Campaign untold = Calls.in(CampaignState.APPROVED);
        untold.takeBack(null, EVERYBODY, BEFORE);
        assertThat(untold.approvedOn()).isNull();
    }

    @Test
    void isNotApprovedInTheFuture() {
        Campaign call = Calls.in(CampaignState.PREPARED);
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> call.approve(LocalDate.of(2025, 1, 11), null, EVERYBODY, BEFORE));
    }
}
