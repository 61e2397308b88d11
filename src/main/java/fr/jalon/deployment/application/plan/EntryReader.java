package fr.jalon.deployment.application.plan;

import fr.jalon.deployment.domain.plan.Plan;
import fr.jalon.deployment.domain.plan.PlanEntries;
import fr.jalon.deployment.domain.plan.PlanEntry;
import fr.jalon.deployment.domain.plan.PlanSection;
import fr.jalon.deployment.domain.plan.Readers;
import fr.jalon.shared.Actor;
import fr.jalon.shared.NotFound;
import fr.jalon.shared.files.FileStore;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What plans are made of, as each reader may see it. */
@Service
@Transactional(readOnly = true)
public class EntryReader {

    private final PlanEntries entries;
    private final PlanDesk desk;
    private final FileStore files;

    EntryReader(PlanEntries entries, PlanDesk desk, FileStore files) {
        this.entries = entries;
        this.desk = desk;
        this.files = files;
    }

    /** The sections this reader may see, in their order, empty ones included. */
    public List<SectionView> sections(String standard, UUID planId, Actor reader) {
        Plan plan = readable(standard, planId, reader);
        List<PlanEntry> all = entries.findByPlanIdOrderByPosition(planId);
        Map<UUID, FileStore.Details> brought = files(all);
        return Arrays.stream(PlanSection.values())
                .filter(section -> section.isReadBy(reader, plan.standardId()))
                .map(section -> view(section, all, brought, section.isWrittenBy(reader, plan)))
                .toList();
    }

    /** @throws fr.jalon.shared.NotAllowed when it is not for this reader */
    public SectionView section(String standard, UUID planId, PlanSection section, Actor reader) {
        Plan plan = readable(standard, planId, reader);
        section.readers().require(reader, plan.standardId());
        List<PlanEntry> all = entries.findByPlanIdAndSectionOrderByPosition(planId, section);
        return view(section, all, files(all), section.isWrittenBy(reader, plan));
    }

    /** Those of the plans at work that everybody reads: what goes with the standard, who helps. */
    public List<SectionView> published(UUID standardId, Actor reader) {
        return desk
                .current(standardId)
                .filter(plan -> plan.isReadBy(Actor.ANONYMOUS))
                .map(plan -> sections(standardId.toString(), plan.id(), reader))
                .orElse(List.of())
                .stream()
                .filter(section -> section.section().readers() == Readers.EVERYBODY && !section.isEmpty())
                .toList();
    }

    public EntryView entry(SectionView section, UUID id) {
        return section.entries().stream()
                .filter(entry -> entry.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("entry " + id));
    }

    private Plan readable(String standard, UUID planId, Actor reader) {
        Plan plan = desk.at(standard, planId);
        if (!plan.isReadBy(reader)) {
            Readers.TEAM.require(reader, plan.standardId());
        }
        return plan;
    }

    private Map<UUID, FileStore.Details> files(List<PlanEntry> all) {
        return new HashMap<>(files.details(all.stream()
                .map(entry -> entry.words().fileId())
                .filter(Objects::nonNull)
                .toList()));
    }

    private static SectionView view(
            PlanSection section, List<PlanEntry> all, Map<UUID, FileStore.Details> brought, boolean writes) {
        List<EntryView> own = all.stream()
                .filter(entry -> entry.section() == section)
                .map(entry -> new EntryView(
                        entry.id(), entry.words(), brought.get(entry.words().fileId())))
                .toList();
        return new SectionView(section, own, writes);
    }
}
