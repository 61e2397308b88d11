package fr.jalon.deployment.web;

import fr.jalon.shared.Actor;
import fr.jalon.shared.web.Option;
import fr.jalon.shared.web.Say;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The form of a plan: for a new one, and to change one. */
@Component
class PlanWritePages {

    private final PlanChoices choices;
    private final PlanPages pages;
    private final Say say;

    PlanWritePages(PlanChoices choices, PlanPages pages, Say say) {
        this.choices = choices;
        this.pages = pages;
        this.say = say;
    }

    /**
     * @param action where the form is sent
     * @param opening what is chosen when a plan is opened; null once it is there
     */
    record WritePage(
            PlanPages.Frame frame,
            String title,
            String action,
            String submit,
            PlanChoices.Opening opening,
            List<Option> groups,
            List<Option> models) {}

    /** An empty form but for the usual title. */
    PlanForm titled(PlanPages.Frame frame) {
        return PlanForm.titled(choices.usualTitle(frame.head()));
    }

    String showNew(String slug, Actor actor, Model model) {
        var frame = pages.frame(slug, actor);
        return show(
                frame,
                "deployment-plan.new",
                frame.path() + "/plan/nouveau",
                "deployment-plan.open",
                choices.opening(slug, actor),
                model);
    }

    String showChange(PlanPages.Frame frame, Model model) {
        return show(
                frame, "deployment-plan.change", frame.planPath() + "/modifier", "deployment-plan.save", null, model);
    }

    private String show(
            PlanPages.Frame frame,
            String title,
            String action,
            String submit,
            PlanChoices.Opening opening,
            Model model) {
        var groups = choices.groups(frame.head().id());
        model.addAttribute(
                "page", new WritePage(frame, say.key(title), action, submit, opening, groups, choices.models()));
        model.addAttribute("crumbs", pages.crumbs(frame, "deployment-plan.title", title));
        return "deployment/write-plan";
    }
}
