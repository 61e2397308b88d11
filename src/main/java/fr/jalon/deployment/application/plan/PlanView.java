package fr.jalon.deployment.application.plan;

import fr.jalon.deployment.domain.plan.PlanState;
import fr.jalon.deployment.domain.plan.PlanWords;
import fr.jalon.workinggroups.GroupRef;
import java.util.Set;
import java.util.UUID;

/**
 * A plan as this reader sees it.
 *
 * @param versionNumber of the version it deploys
 * @param group that carries it, or null for the pilot
 * @param may names of the actions the reader may do now, for the buttons
 */
public record PlanView(
        UUID id,
        PlanState state,
        String versionNumber,
        GroupRef group,
        PlanWords words,
        String lessons,
        String withdrawal,
        Set<String> may) {

    public boolean may(String action) {
        return may.contains(action);
    }
}
