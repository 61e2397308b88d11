package fr.jalon.deployment.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.deployment.RolloutStory;
import fr.jalon.deployment.domain.cycle.Schedule;
import fr.jalon.portal.application.AgendaReader;
import fr.jalon.shared.Actor;
import fr.jalon.shared.Paris;
import fr.jalon.shared.Role;
import fr.jalon.shared.TodoSource;
import fr.jalon.shared.TodoSource.Todo;
import fr.jalon.standards.StandardIds;
import fr.jalon.support.Api;
import fr.jalon.support.IntegrationTest;
import fr.jalon.support.Statements;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Calendar, things to do and weekly review say of a wave that nobody began what its page says. */
@IntegrationTest
@ActiveProfiles("demo")
class ExpectedDatesTests {

    private static final LocalDate TODAY = Paris.day(Instant.now());
    private static final String OPERATION = """
            {"name": "Installer", "kind": "TECHNICAL", "days": 10, "daysPerUnit": 0, "after": [], "everyWeeks": 0,
             "accountable": "%1$s", "responsible": ["%1$s"], "consulted": [], "informed": []}""".formatted(Api.personOf("pilote"));

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private AgendaReader agenda;

    @Autowired
    private List<TodoSource> todos;

    @Autowired
    private StandardIds standards;

    private Api pilot;
    private String standard;

    /** A pilot wave that should end tomorrow at the latest and did not begin, and a wave that follows it. */
    private void aPlanNobodyBegan(String title) {
        standard = RolloutStory.standard(mvc, title);
        pilot = Api.pilot(mvc);
        sent("", 200, pilot.post(RolloutStory.draft(pilot, standard) + "/activation", null));
        sent("cycle", 201, pilot.post(standard + "/rollout/operations", OPERATION));
        LocalDate start = TODAY;
        while (Schedule.slot(start, 10).last().isAfter(TODAY.plusDays(1))) {
            start = start.minusDays(1);
        }
        sent("pilot", 201, pilot.post(standard + "/rollout/waves", """
                {"name": "Premiers", "size": 1, "startOn": "%s", "departements": ["48"]}""".formatted(start)));
        sent("next", 201, pilot.post(standard + "/rollout/waves", """
                {"name": "Suivants", "size": 1, "startOn": null, "departements": ["30"]}"""));
    }

    private static void sent(String what, int status, Api.Answer answer) {
        assertThat(answer.status()).as(what + answer.text()).isEqualTo(status);
    }

    /** As the page of the wave says it. */
    private LocalDate expected(int wave, String day) {
        return LocalDate.parse(pilot.get(standard + "/rollout/waves/" + wave).at("/wave/expected/" + day));
    }

    private List<LocalDate> inCalendar(int wave) {
        String path = standard.replace("/api/v1", "") + "/deploiement/vagues/" + wave;
        return agenda.between(TODAY.minusYears(1), TODAY.plusYears(1), Actor.ANONYMOUS).stream()
                .filter(entry -> entry.href().equals(path))
                .map(entry -> entry.from())
                .toList();
    }

    private boolean asked(Actor actor) {
        todos.forEach(source -> source.todosOf(actor));
        return true;
    }

    private List<Todo> todos() {
        UUID id = standards.idOf(standard.substring(standard.lastIndexOf('/') + 1));
        Actor actor = new Actor(Api.personOf("pilote"), "P", Set.of(), Map.of(id, Set.of(Role.PILOT)));
        return todos.stream()
                .flatMap(source -> source.todosOf(actor).stream())
                .filter(todo -> id.equals(todo.standardId()) && todo.href().contains("/vagues/"))
                .toList();
    }

    @Test
    void theCalendarSaysTheDaysThePagesExpect() {
        aPlanNobodyBegan("Standard que personne ne commence");
        assertThat(expected(1, "first"))
                .as("a day that is over is expected of nothing")
                .isAfterOrEqualTo(TODAY);
        assertThat(inCalendar(1)).containsExactly(expected(1, "first"), expected(1, "last"));
        assertThat(inCalendar(2)).containsExactly(expected(2, "first"), expected(2, "last"));
    }

    @Test
    void whatCannotBeginThisWeekIsNoThingToDoNorForTheReviewOfTheWeek() {
        aPlanNobodyBegan("Standard à faire plus tard");
        assertThat(expected(2, "first")).isAfter(TODAY.plusDays(7));
        assertThat(todos())
                .as("what is late since the day it was planned for, not what waits for it")
                .isNotEmpty()
                .allMatch(todo -> todo.due().isBefore(TODAY))
                .noneMatch(todo -> todo.what().toString().contains("Suivants"));
        LocalDate monday = TODAY.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        assertThat(pilot.get(standard + "/rollout/reviews/" + monday).text())
                .contains("Premiers : Installer")
                .doesNotContain("Suivants : Installer");
    }

    @Test
    void oneLatePlanCostsAsManyStatementsAsSeveral() throws Exception {
        aPlanNobodyBegan("Standard compté un");
        int calendar = Statements.during(() -> inCalendar(1));
        Actor all = new Actor(Api.personOf("pilote"), "P", Set.of(), Map.of());
        int personal = Statements.during(() -> asked(all));
        aPlanNobodyBegan("Standard compté deux");
        aPlanNobodyBegan("Standard compté trois");
        assertThat(Statements.during(() -> inCalendar(1))).isEqualTo(calendar);
        assertThat(Statements.during(() -> asked(all))).isEqualTo(personal);
    }
}
