package fr.jalon.deployment.application.plan;

import fr.jalon.deployment.domain.plan.Plan;
import fr.jalon.deployment.domain.plan.PlanState;
import fr.jalon.deployment.domain.plan.Plans;
import fr.jalon.shared.Actor;
import fr.jalon.shared.NotFound;
import fr.jalon.standards.StandardIds;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Fetches deployment plans. */
@Component
public class PlanDesk {

    private static final List<PlanState> BEST = List.of(PlanState.ACTIVE, PlanState.DRAFT, PlanState.CLOSED);

    private final Plans plans;
    private final StandardIds standards;
    private final JdbcClient jdbc;

    PlanDesk(Plans plans, StandardIds standards, JdbcClient jdbc) {
        this.plans = plans;
        this.standards = standards;
        this.jdbc = jdbc;
    }

    /** Until the transaction ends, whoever else asks for it on that plan waits: what is read behind it stands. */
    public void alone(UUID planId) {
        jdbc.sql("select id from deployment_plan where id = ? for no key update")
                .param(planId)
                .query((row, number) -> "")
                .single();
    }

    /** The one at work: the last opened of those that are followed, else a draft, else one that is over; never one withdrawn. */
    public Optional<Plan> current(UUID standardId) {
        return best(plans.findByStandardIdOrderByOpenedAtDesc(standardId).stream());
    }

    /** That of what this reader may read: a draft hides from nobody else what came before it. */
    public Optional<Plan> current(UUID standardId, Actor reader) {
        return best(
                plans.findByStandardIdOrderByOpenedAtDesc(standardId).stream().filter(plan -> plan.isReadBy(reader)));
    }

    private static Optional<Plan> best(Stream<Plan> plans) {
        return plans.filter(plan -> BEST.contains(plan.state()))
                .sorted(Comparator.comparing(plan -> BEST.indexOf(plan.state())))
                .findFirst();
    }

    /** @throws NotFound when the standard has no plan */
    public Plan current(String standard) {
        return current(standards.idOf(standard)).orElseThrow(() -> new NotFound("deployment plan of " + standard));
    }

    /** @throws NotFound when it is not a plan of that standard */
    public Plan at(String standard, UUID id) {
        UUID standardId = standards.idOf(standard);
        return plans.findById(id)
                .filter(plan -> plan.standardId().equals(standardId))
                .orElseThrow(() -> new NotFound("deployment plan " + id));
    }
}
