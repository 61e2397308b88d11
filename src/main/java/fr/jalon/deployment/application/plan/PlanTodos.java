package fr.jalon.deployment.application.plan;

import fr.jalon.deployment.application.indicators.ConformingWatch;
import fr.jalon.deployment.application.indicators.ConformingWatch.Finding;
import fr.jalon.deployment.domain.plan.PlanAction;
import fr.jalon.deployment.domain.plan.PlanSection;
import fr.jalon.shared.Actor;
import fr.jalon.shared.Message;
import fr.jalon.shared.Paris;
import fr.jalon.shared.PartialDate;
import fr.jalon.shared.TodoSource;
import fr.jalon.standards.StandardIds;
import fr.jalon.standards.StandardRef;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What was begun in a plan and waits: an answer, the effect of a communication, the end of a trial. */
@Component
@Transactional(readOnly = true)
class PlanTodos implements TodoSource {

    /** How long an answer of the pole may take before it is asked for again. */
    private static final int DAYS_TO_ANSWER = 30;

    /** "One or two weeks" for a channel: beta.gouv, chapter 2. */
    private static final int DAYS_OF_TRIAL = 14;

    private final JdbcClient jdbc;
    private final StandardIds standards;
    private final ConformingWatch watch;
    private final Clock clock;

    PlanTodos(JdbcClient jdbc, StandardIds standards, ConformingWatch watch, Clock clock) {
        this.jdbc = jdbc;
        this.standards = standards;
        this.watch = watch;
        this.clock = clock;
    }

    private record Open(UUID standard, UUID plan, PlanSection section, String title, PartialDate day) {

        LocalDate due() {
            return switch (section) {
                case QUESTIONS -> day.latest().plusDays(DAYS_TO_ANSWER);
                case CHANNELS -> day.latest().plusDays(DAYS_OF_TRIAL);
                default -> day.latest();
            };
        }

        String key() {
            return "todo.plan." + section;
        }
    }

    @Override
    public List<Todo> todosOf(Actor actor) {
        List<UUID> run = actor.rolesOn().keySet().stream()
                .filter(standard -> PlanAction.OPEN.isAllowedTo(actor, standard))
                .toList();
        if (run.isEmpty()) {
            return List.of();
        }
        LocalDate today = Paris.day(clock.instant());
        Map<UUID, StandardRef> named = standards.named(run);
        List<Todo> todos = new ArrayList<>();
        open(run).stream()
                .filter(one -> one.section().isReadBy(actor, one.standard()))
                .filter(one -> one.due().isBefore(today))
                .map(one -> todo(one, named.get(one.standard())))
                .forEach(todos::add);
        watch.of(named.keySet()).forEach((standard, finding) -> watched(named.get(standard), finding, todos));
        return todos;
    }

    private static Todo todo(Open one, StandardRef standard) {
        return new Todo(
                standard.id(),
                Message.of(one.key(), one.title()),
                standard.title(),
                "/standards/" + standard.slug() + "/deploiement/plans/" + one.plan() + "/rubriques/"
                        + one.section().path(),
                one.due());
    }

    private static void watched(StandardRef standard, Finding finding, List<Todo> todos) {
        if (finding != Finding.NOTHING) {
            todos.add(new Todo(
                    standard.id(),
                    Message.of("todo.conforming." + finding),
                    standard.title(),
                    "/standards/" + standard.slug() + "/deploiement/indicateurs",
                    null));
        }
    }

    private List<Open> open(List<UUID> run) {
        return jdbc.sql("""
                        select p.standard_id, p.id, e.section, e.title, e.day
                        from plan_entry e join deployment_plan p on p.id = e.plan_id
                        where p.standard_id in (:run) and p.state in ('DRAFT', 'ACTIVE') and e.day is not null and e.result is null
                            and (e.section = 'COMMUNICATIONS' or e.section = 'QUESTIONS' and e.kind = 'SENT'
                                or e.section = 'CHANNELS' and e.kind = 'UNDER_TRIAL')
                        order by e.day
                        """)
                .param("run", run)
                .query((row, number) -> new Open(
                        row.getObject("standard_id", UUID.class),
                        row.getObject("id", UUID.class),
                        PlanSection.valueOf(row.getString("section")),
                        row.getString("title"),
                        new PartialDate(row.getString("day"))))
                .list();
    }
}
