package fr.jalon.deployment.web;

import fr.jalon.deployment.application.plan.EntryReader;
import fr.jalon.deployment.application.plan.SectionView;
import fr.jalon.deployment.domain.plan.PlanSection;
import fr.jalon.shared.Actor;
import fr.jalon.shared.web.Crumb;
import fr.jalon.shared.web.Option;
import fr.jalon.shared.web.Say;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The pages of the sections of a plan. */
@Component
class EntryPages {

    private final EntryReader reader;
    private final PlanPages plans;
    private final Say say;

    EntryPages(EntryReader reader, PlanPages plans, Say say) {
        this.reader = reader;
        this.plans = plans;
        this.say = say;
    }

    /**
     * @param path of the page
     * @param unticked what a checklist still offers
     * @param entry the one that is changed, or null
     */
    record SectionPage(
            PlanPages.Frame frame,
            SectionView section,
            String path,
            List<Option> kinds,
            List<Option> unticked,
            UUID entry) {

        SectionPage changing(UUID one) {
            return new SectionPage(frame, section, path, kinds, unticked, one);
        }

        /** Key of the section's own word for a part of an entry. */
        public String label(String field) {
            return "entry." + section.section().name() + "." + field;
        }

        public String hint() {
            return "entry." + section.section().name() + ".hint";
        }

        /** What the form asks for first, as a text field, is needed. */
        public boolean needsTitle() {
            return !section.section().isChecklist();
        }
    }

    SectionPage page(String slug, UUID plan, String section, Actor actor) {
        PlanPages.Frame frame = plans.frame(slug, plan, actor);
        SectionView view = reader.section(slug, plan, PlanSection.at(section), actor);
        return new SectionPage(
                frame,
                view,
                frame.planPath() + "/rubriques/" + section,
                say.options(view.section().kinds().toArray(Enum<?>[]::new)),
                say.options(view.section().isChecklist() ? view.unticked().toArray(Enum<?>[]::new) : new Enum<?>[0]),
                null);
    }

    String show(SectionPage page, String template, Model model) {
        List<Crumb> crumbs =
                new ArrayList<>(plans.crumbs(page.frame(), "deployment-plan.title", "deployment-plan.title"));
        crumbs.set(crumbs.size() - 1, new Crumb(say.term(page.section().section()), null));
        model.addAttribute("page", page);
        model.addAttribute("crumbs", crumbs);
        return template;
    }
}
