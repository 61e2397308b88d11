package fr.jalon.deployment.domain.following;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jalon.deployment.domain.wave.Rollout;
import fr.jalon.deployment.domain.wave.Severity;
import fr.jalon.shared.Actor;
import fr.jalon.shared.IllegalTransition;
import fr.jalon.shared.NotAllowed;
import fr.jalon.shared.Role;
import fr.jalon.shared.RuleViolation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TaskTests {

    private static final UUID STANDARD = UUID.randomUUID();
    private static final Instant NOW = Instant.parse("2026-06-02T08:00:00Z");
    private static final LocalDate DUE = LocalDate.of(2026, 6, 12);
    private static final Actor PILOT = actor(Role.PILOT);
    private static final Actor MEMBER = actor(Role.MEMBER);

    private final Rollout rollout = Rollout.of(UUID.randomUUID(), STANDARD, NOW);

    private static Actor actor(Role role) {
        return new Actor(UUID.randomUUID(), "Somebody", Set.of(), Map.of(STANDARD, Set.of(role)));
    }

    private static TaskFacts facts(String what, String responsible, LocalDate due, int weeks) {
        return new TaskFacts(what, MEMBER.id(), responsible, null, due, null, null, null, weeks);
    }

    private Task task(int weeks) {
        return Task.take(rollout, 1, facts("Former", "Fatou", DUE, weeks), PILOT, NOW);
    }

    @Test
    void hasADescriptionOneResponsibleAndADueDate() {
        assertThatThrownBy(() -> Task.take(rollout, 1, facts(" ", "", null, 0), PILOT, NOW))
                .isInstanceOfSatisfying(RuleViolation.class, refused -> assertThat(refused.broken())
                        .extracting(RuleViolation.Broken::field)
                        .containsExactly("what", "responsible", "dueOn"));
        assertThatThrownBy(() -> Task.take(rollout, 1, facts("Former", "Fatou\nClaire", DUE, 0), PILOT, NOW))
                .as("two people are not one")
                .isInstanceOf(RuleViolation.class);
    }

    @Test
    void isFollowedByWhoeverAnswersForItAndByThoseWhoRunThePlan() {
        Task task = task(0);
        assertThatThrownBy(() -> task.begin(actor(Role.MEMBER), NOW)).isInstanceOf(NotAllowed.class);
        task.begin(MEMBER, NOW);
        task.threaten("Le formateur est absent", PILOT, NOW);
        assertThat(task.facts().risk()).isEqualTo("Le formateur est absent");
        task.threaten(" ", MEMBER, NOW);
        assertThat(task.facts().risk()).isNull();
        assertThatThrownBy(() -> task.drop(" ", PILOT, NOW)).isInstanceOf(RuleViolation.class);
        task.done(null, MEMBER, NOW);
        assertThatThrownBy(() -> task.done(null, PILOT, NOW)).isInstanceOf(IllegalTransition.class);
        task.reopen(PILOT, NOW);
        assertThat(task.state()).isEqualTo(TaskState.TO_DO);
    }

    @Test
    void comesBackOnceItIsDone() {
        Task weekly = task(2);
        assertThat(weekly.next(2, PILOT, NOW)).isEmpty();
        weekly.done("Compte rendu", MEMBER, NOW);
        assertThat(weekly.next(2, MEMBER, NOW)).hasValueSatisfying(next -> {
            assertThat(next.facts().dueOn()).isEqualTo(DUE.plusWeeks(2));
            assertThat(next.state()).isEqualTo(TaskState.TO_DO);
        });
        Task once = task(0);
        once.done(null, MEMBER, NOW);
        assertThat(once.next(2, MEMBER, NOW)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(AnomalyState.class)
    void anAnomalyMovesOnlyAsItsStatesSay(AnomalyState to) {
        Anomaly anomaly = Anomaly.report(
                rollout,
                1,
                new AnomalyFacts("Accents", null, Severity.MAJOR, null, "SDIS 38", LocalDate.of(2026, 6, 1), null),
                MEMBER,
                NOW);
        if (to == AnomalyState.OPEN) {
            assertThatThrownBy(() -> anomaly.move(to, "Corrigé", PILOT, NOW)).isInstanceOf(IllegalTransition.class);
        } else {
            anomaly.move(to, "Corrigé", PILOT, NOW);
            assertThat(anomaly.state()).isEqualTo(to);
        }
        assertThatThrownBy(() -> anomaly.move(AnomalyState.OPEN, null, MEMBER, NOW))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void aReviewWithRisksIsClosedOnlyWithMeasures() {
        LocalDate monday = LocalDate.of(2026, 6, 1);
        ReviewLines risky = new ReviewLines(
                List.of(),
                List.of(new ReviewLines.Line(1, "Former", "Fatou", DUE, false, "Absent", List.of())),
                List.of(),
                List.of(),
                List.of());
        WeeklyReview review = WeeklyReview.open(rollout, monday, PILOT);
        assertThatThrownBy(() -> review.close(risky, PILOT, NOW)).isInstanceOf(RuleViolation.class);
        review.write("Trouver un autre formateur", null, PILOT);
        review.close(risky, PILOT, NOW);
        assertThatThrownBy(() -> review.write("Autre", null, PILOT)).isInstanceOf(IllegalTransition.class);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-08,,true",
        "2026-06-08,2026-06-01,true",
        "2026-06-01,,true",
        "2026-06-01,2026-05-25,true",
        "2026-06-01,2026-06-08,false",
        "2026-05-25,,false",
        "2020-01-06,,false",
        "2026-06-02,,false",
        "2026-06-15,,false"
    })
    void aReviewIsBegunForThisWeekOrTheOneBeforeWhileNoLaterOneIs(LocalDate monday, LocalDate last, boolean can) {
        assertThat(WeeklyReview.canBegin(monday, LocalDate.of(2026, 6, 8), last))
                .isEqualTo(can);
    }
}
