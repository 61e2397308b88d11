package fr.jalon.deployment.application.plan;

import fr.jalon.deployment.domain.plan.Plan;
import fr.jalon.deployment.domain.plan.PlanAction;
import fr.jalon.deployment.domain.plan.PlanState;
import fr.jalon.deployment.domain.plan.Plans;
import fr.jalon.deployment.domain.plan.Readers;
import fr.jalon.shared.Actor;
import fr.jalon.standards.StandardIds;
import fr.jalon.standards.StandardVersions;
import fr.jalon.standards.StandardVersions.VersionRef;
import fr.jalon.workinggroups.GroupRef;
import fr.jalon.workinggroups.WorkingGroups;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Deployment plans as each reader may see them. */
@Service
@Transactional(readOnly = true)
public class PlanReader {

    private final Plans plans;
    private final PlanDesk desk;
    private final StandardIds standards;
    private final StandardVersions versions;
    private final WorkingGroups groups;

    PlanReader(Plans plans, PlanDesk desk, StandardIds standards, StandardVersions versions, WorkingGroups groups) {
        this.plans = plans;
        this.desk = desk;
        this.standards = standards;
        this.versions = versions;
        this.groups = groups;
    }

    /** The plan at work; empty where there is none that this reader may see. */
    public Optional<PlanView> current(UUID standardId, Actor reader) {
        return desk.current(standardId, reader).map(plan -> view(plan, reader));
    }

    /** @throws fr.jalon.shared.NotAllowed when it is a draft this reader may not see */
    public PlanView one(String standard, UUID id, Actor reader) {
        Plan plan = desk.at(standard, id);
        if (!plan.isReadBy(reader)) {
            Readers.TEAM.require(reader, plan.standardId());
        }
        return view(plan, reader);
    }

    /** Every plan of the standard that this reader may see, the last opened first. */
    public List<PlanView> all(UUID standardId, Actor reader) {
        return plans.findByStandardIdOrderByOpenedAtDesc(standardId).stream()
                .filter(plan -> plan.isReadBy(reader))
                .map(plan -> view(plan, reader))
                .toList();
    }

    /** The versions that have no plan yet, the newest first. */
    public List<VersionRef> withoutPlan(String standard) {
        UUID standardId = standards.idOf(standard);
        Set<UUID> planned = plans.findByStandardIdOrderByOpenedAtDesc(standardId).stream()
                .filter(plan -> plan.state() != PlanState.WITHDRAWN)
                .map(Plan::versionId)
                .collect(Collectors.toSet());
        List<VersionRef> free = new ArrayList<>(versions.of(standardId).stream()
                .filter(one -> !planned.contains(one.id()))
                .toList());
        Collections.reverse(free);
        return free;
    }

    public List<GroupRef> groups(UUID standardId) {
        return groups.groupsOf(standardId);
    }

    private PlanView view(Plan plan, Actor reader) {
        Set<String> may = Arrays.stream(PlanAction.values())
                .filter(action -> action.isOffered(reader, plan.standardId(), plan.state()))
                .map(Enum::name)
                .collect(Collectors.toSet());
        String number = versions.of(plan.standardId()).stream()
                .filter(one -> one.id().equals(plan.versionId()))
                .map(VersionRef::number)
                .findFirst()
                .orElse("");
        GroupRef group =
                Optional.ofNullable(plan.groupId()).flatMap(groups::group).orElse(null);
        return new PlanView(
                plan.id(), plan.state(), number, group, plan.words(), plan.lessons(), plan.withdrawal(), may);
    }
}
