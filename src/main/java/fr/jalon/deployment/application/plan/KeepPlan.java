package fr.jalon.deployment.application.plan;

import fr.jalon.deployment.domain.plan.Plan;
import fr.jalon.deployment.domain.plan.PlanAction;
import fr.jalon.deployment.domain.plan.PlanState;
import fr.jalon.deployment.domain.plan.PlanWords;
import fr.jalon.deployment.domain.plan.Plans;
import fr.jalon.shared.Actor;
import fr.jalon.shared.Message;
import fr.jalon.shared.RuleViolation;
import fr.jalon.standards.StandardIds;
import fr.jalon.standards.StandardVersions;
import fr.jalon.workinggroups.GroupRef;
import fr.jalon.workinggroups.WorkingGroups;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens deployment plans, writes them, begins and ends following them. */
@Service
@Transactional
public class KeepPlan {

    private final Plans plans;
    private final PlanDesk desk;
    private final StandardIds standards;
    private final StandardVersions versions;
    private final WorkingGroups groups;
    private final PlanStarts starts;
    private final KeepEntries entries;
    private final Clock clock;

    KeepPlan(
            Plans plans,
            PlanDesk desk,
            StandardIds standards,
            StandardVersions versions,
            WorkingGroups groups,
            PlanStarts starts,
            KeepEntries entries,
            Clock clock) {
        this.plans = plans;
        this.desk = desk;
        this.standards = standards;
        this.versions = versions;
        this.groups = groups;
        this.starts = starts;
        this.entries = entries;
        this.clock = clock;
    }

    /**
     * @param groupId the group that accompanies the deployment, or null for the pilot
     * @param from what it begins from, as {@link PlanStarts} names it; null for an empty plan
     */
    public UUID open(String standard, UUID versionId, UUID groupId, PlanWords said, String from, Actor actor) {
        UUID standardId = standards.idOf(standard);
        PlanAction.OPEN.require(actor, standardId);
        if (versionId == null
                || versions.of(standardId).stream().noneMatch(one -> one.id().equals(versionId))) {
            throw RuleViolation.of("version-needed", "version", Message.of("deployment-plan.version-needed"));
        }
        if (plans.existsByVersionIdAndStateNot(versionId, PlanState.WITHDRAWN)) {
            throw RuleViolation.of("one-plan-a-version", "version", Message.of("deployment-plan.one-a-version"));
        }
        requireOwn(groupId, standardId);
        PlanStarts.Content start =
                from == null || from.isBlank() ? new PlanStarts.Content(said, List.of()) : starts.content(from, actor);
        Plan plan =
                plans.save(Plan.open(standardId, versionId, groupId, said.or(start.words()), actor, clock.instant()));
        entries.begin(plan, start.lines());
        return plan.id();
    }

    public void write(String standard, UUID id, PlanWords said, UUID groupId, Actor actor) {
        Plan plan = desk.at(standard, id);
        requireOwn(groupId, plan.standardId());
        plan.write(said, groupId, actor, clock.instant());
        plans.save(plan);
    }

    private void requireOwn(UUID groupId, UUID standardId) {
        boolean own = groupId == null
                || groups.group(groupId)
                        .map(GroupRef::standardId)
                        .filter(standardId::equals)
                        .isPresent();
        if (!own) {
            throw RuleViolation.of("group-of-standard", "group", Message.of("deployment-plan.group-unknown"));
        }
    }

    public void activate(String standard, UUID id, Actor actor) {
        Plan plan = desk.at(standard, id);
        plan.activate(actor, clock.instant());
        plans.save(plan);
    }

    public void close(String standard, UUID id, String lessons, Actor actor) {
        Plan plan = desk.at(standard, id);
        plan.close(lessons, actor, clock.instant());
        entries.forgetContacts(plan);
        plans.save(plan);
    }

    public void withdraw(String standard, UUID id, String reason, Actor actor) {
        Plan plan = desk.at(standard, id);
        plan.withdraw(reason, actor, clock.instant());
        entries.forgetContacts(plan);
        plans.save(plan);
    }

    public void reopen(String standard, UUID id, Actor actor) {
        Plan plan = desk.at(standard, id);
        plan.reopen(actor, clock.instant());
        plans.save(plan);
    }
}
