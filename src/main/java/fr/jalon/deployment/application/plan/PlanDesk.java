package fr.jalon.deployment.application.plan;

import fr.jalon.deployment.domain.plan.Plan;
import fr.jalon.deployment.domain.plan.PlanState;
import fr.jalon.deployment.domain.plan.Plans;
import fr.jalon.shared.NotFound;
import fr.jalon.standards.StandardIds;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Fetches deployment plans. */
@Component
public class PlanDesk {

    private final Plans plans;
    private final StandardIds standards;

    PlanDesk(Plans plans, StandardIds standards) {
        this.plans = plans;
        this.standards = standards;
    }

    /** The one at work: the last opened that is not closed, else the last opened. */
    public Optional<Plan> current(UUID standardId) {
        List<Plan> all = plans.findByStandardIdOrderByOpenedAtDesc(standardId);
        return all.stream()
                .filter(plan -> plan.state() != PlanState.CLOSED)
                .findFirst()
                .or(() -> all.stream().findFirst());
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
