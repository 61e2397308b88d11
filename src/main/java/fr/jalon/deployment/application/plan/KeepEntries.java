package fr.jalon.deployment.application.plan;

import fr.jalon.deployment.domain.plan.EntryKind;
import fr.jalon.deployment.domain.plan.EntryWords;
import fr.jalon.deployment.domain.plan.Plan;
import fr.jalon.deployment.domain.plan.PlanEntries;
import fr.jalon.deployment.domain.plan.PlanEntry;
import fr.jalon.deployment.domain.plan.PlanSection;
import fr.jalon.deployment.domain.plan.PlanTemplate;
import fr.jalon.shared.Actor;
import fr.jalon.shared.Message;
import fr.jalon.shared.NotFound;
import fr.jalon.shared.RuleViolation;
import fr.jalon.shared.files.FileStore;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adds, changes and takes away what plans are made of. */
@Service
@Transactional
public class KeepEntries {

    /** Far more than a plan that people read; a bound for programs. */
    private static final int MOST = 200;

    private final PlanEntries entries;
    private final PlanDesk desk;
    private final FileStore files;
    private final Clock clock;

    KeepEntries(PlanEntries entries, PlanDesk desk, FileStore files, Clock clock) {
        this.entries = entries;
        this.desk = desk;
        this.files = files;
        this.clock = clock;
    }

    /** A file that somebody brings. */
    public record Brought(String name, byte[] content) {}

    /** @param file null without one */
    public UUID add(String standard, UUID planId, PlanSection section, EntryWords said, Brought file, Actor actor) {
        Plan plan = desk.at(standard, planId);
        section.requireWriter(actor, plan);
        desk.alone(planId);
        requireOneTrial(planId, section, said, null);
        PlanEntry entry = PlanEntry.add(plan, section, room(planId, section), keep(said, file), actor, clock.instant());
        requireNew(entry);
        return entries.save(entry).id();
    }

    /** Adds an entry for each of these kinds of a checklist. */
    public void tick(String standard, UUID planId, PlanSection section, Collection<EntryKind> kinds, Actor actor) {
        Plan plan = desk.at(standard, planId);
        section.requireWriter(actor, plan);
        desk.alone(planId);
        Set<EntryWords> there = entries.findByPlanIdAndSectionOrderByPosition(planId, section).stream()
                .map(PlanEntry::words)
                .collect(Collectors.toSet());
        for (EntryKind kind : kinds) {
            if (there.contains(EntryWords.of(kind))) {
                continue;
            }
            int position = room(planId, section);
            entries.save(PlanEntry.add(plan, section, position, EntryWords.of(kind), actor, clock.instant()));
        }
    }

    /** @param file that takes the place of the one it has, or null to leave it */
    public void change(String standard, UUID planId, UUID entryId, EntryWords said, Brought file, Actor actor) {
        Plan plan = desk.at(standard, planId);
        PlanEntry entry = get(plan, entryId);
        entry.section().requireWriter(actor, plan);
        requireOneTrial(planId, entry.section(), said, entryId);
        EntryWords kept = keep(said.with(entry.words().fileId()), file);
        entry.change(kept, plan, actor, clock.instant());
        entries.save(entry);
    }

    public void remove(String standard, UUID planId, UUID entryId, Actor actor) {
        Plan plan = desk.at(standard, planId);
        PlanEntry entry = get(plan, entryId);
        entry.remove(plan, actor, clock.instant());
        entries.delete(entry);
    }

    /** Fills a new plan with what it begins from. */
    void begin(Plan plan, List<PlanTemplate.Line> lines) {
        for (int at = 0; at < lines.size(); at++) {
            PlanTemplate.Line line = lines.get(at);
            entries.save(PlanEntry.recall(plan, line.section(), at, line.words()));
        }
    }

    /** Contacts are kept for a deployment, not beyond it. */
    void forgetContacts(Plan plan) {
        entries.findByPlanIdAndSectionOrderByPosition(plan.id(), PlanSection.CONTACTS)
                .forEach(entries::delete);
    }

    private EntryWords keep(EntryWords said, Brought file) {
        return file == null ? said : said.with(files.keep(file.name(), file.content()));
    }

    /** A form that was sent twice gives one line. */
    private void requireNew(PlanEntry entry) {
        boolean there = entries.findByPlanIdAndSectionOrderByPosition(entry.planId(), entry.section()).stream()
                .anyMatch(other -> other.words().saysTheSame(entry.words()));
        if (there) {
            throw RuleViolation.of("entry-there", null, Message.of("entry.there"));
        }
    }

    private void requireOneTrial(UUID planId, PlanSection section, EntryWords said, UUID but) {
        boolean another = section == PlanSection.CHANNELS
                && said.kind() == EntryKind.UNDER_TRIAL
                && entries.findByPlanIdAndSectionOrderByPosition(planId, section).stream()
                        .anyMatch(entry ->
                                !entry.id().equals(but) && entry.words().kind() == EntryKind.UNDER_TRIAL);
        if (another) {
            throw RuleViolation.of("one-channel-at-a-time", "kind", Message.of("entry.one-channel"));
        }
    }

    private int room(UUID planId, PlanSection section) {
        int there =
                entries.findByPlanIdAndSectionOrderByPosition(planId, section).size();
        if (there >= MOST) {
            throw RuleViolation.of("too-many", null, Message.of("entry.too-many", MOST));
        }
        return there;
    }

    private PlanEntry get(Plan plan, UUID id) {
        return entries.findById(id)
                .filter(entry -> entry.planId().equals(plan.id()))
                .orElseThrow(() -> new NotFound("entry " + id));
    }
}
