package fr.jalon.deployment.application.plan;

import fr.jalon.deployment.domain.plan.EntryWords;
import fr.jalon.deployment.domain.plan.Plan;
import fr.jalon.deployment.domain.plan.PlanEntries;
import fr.jalon.deployment.domain.plan.PlanEntry;
import fr.jalon.deployment.domain.plan.PlanSection;
import fr.jalon.deployment.domain.plan.PlanTemplate;
import fr.jalon.deployment.domain.plan.PlanWords;
import fr.jalon.deployment.domain.plan.Plans;
import fr.jalon.shared.Actor;
import fr.jalon.shared.Message;
import fr.jalon.shared.RuleViolation;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a new plan may begin from: the catalogue of the guide, an experience told in it, an earlier plan. */
@Component
@Transactional(readOnly = true)
public class PlanStarts {

    /** Before the id of an earlier plan; a template is named by its key alone. */
    private static final String PLAN = "plan:";

    /** What belongs to one deployment only. */
    private static final Set<PlanSection> OWN = EnumSet.of(
            PlanSection.MATERIALS,
            PlanSection.COMMUNICATIONS,
            PlanSection.QUESTIONS,
            PlanSection.CHANNELS,
            PlanSection.CONTACTS);

    private final Plans plans;
    private final PlanEntries entries;
    private final PlanTemplates templates;

    PlanStarts(Plans plans, PlanEntries entries, PlanTemplates templates) {
        this.plans = plans;
        this.entries = entries;
        this.templates = templates;
    }

    /** @param title of the template or of the plan */
    public record Start(String key, String title) {}

    /** What there is to begin from. */
    record Content(PlanWords words, List<PlanTemplate.Line> lines) {}

    /** Plans of any standard that this person reads, the last opened first. */
    public List<Start> earlier(Actor actor) {
        return plans.findTop50ByOrderByOpenedAtDesc().stream()
                .filter(plan -> plan.isReadBy(actor))
                .map(plan -> new Start(PLAN + plan.id(), plan.words().title()))
                .toList();
    }

    public List<PlanTemplate> templates() {
        return templates.all();
    }

    /** @throws RuleViolation on field {@code from} when there is no such thing, or not for this person */
    Content content(String key, Actor actor) {
        return key.startsWith(PLAN)
                ? earlier(key.substring(PLAN.length()), actor)
                : templates
                        .find(key)
                        .map(template -> new Content(template.words(), template.lines()))
                        .orElseThrow(PlanStarts::unknown);
    }

    private Content earlier(String id, Actor actor) {
        Plan plan = plans.findById(uuid(id)).filter(one -> one.isReadBy(actor)).orElseThrow(PlanStarts::unknown);
        List<PlanTemplate.Line> lines = entries.findByPlanIdOrderByPosition(plan.id()).stream()
                .filter(entry -> !OWN.contains(entry.section()))
                .filter(entry -> entry.section().isReadBy(actor, plan.standardId()))
                .map(PlanStarts::again)
                .toList();
        PlanWords said = plan.words();
        return new Content(
                new PlanWords(said.title(), null, null, said.proposition(), said.model(), said.modelWhy()), lines);
    }

    /** What was meant is taken over; what came of it is not. */
    private static PlanTemplate.Line again(PlanEntry entry) {
        EntryWords said = entry.words();
        String lasting = entry.section() == PlanSection.SUPPORT ? said.result() : null;
        return new PlanTemplate.Line(
                entry.section(),
                new EntryWords(
                        said.kind(), said.title(), said.text(), said.needed(), null, null, lasting, said.url(), null));
    }

    private static UUID uuid(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException wrong) {
            throw unknown();
        }
    }

    private static RuleViolation unknown() {
        return RuleViolation.of("start-unknown", "from", Message.of("deployment-plan.start-unknown"));
    }
}
