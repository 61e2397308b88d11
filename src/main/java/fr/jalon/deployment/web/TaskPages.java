package fr.jalon.deployment.web;

import fr.jalon.deployment.application.following.AnomalyLine;
import fr.jalon.deployment.application.following.AnomalyReader;
import fr.jalon.deployment.application.following.TaskWording;
import fr.jalon.deployment.domain.following.TaskFacts;
import fr.jalon.deployment.domain.wave.RolloutAction;
import fr.jalon.shared.Actor;
import fr.jalon.shared.web.Option;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The form of an action, wherever it is asked for. */
@Component
class TaskPages {

    private final AnomalyReader anomalies;
    private final TaskWording wording;
    private final RolloutPages pages;

    TaskPages(AnomalyReader anomalies, TaskWording wording, RolloutPages pages) {
        this.anomalies = anomalies;
        this.wording = wording;
        this.pages = pages;
    }

    /** @param anomalies those that are open */
    record TaskFormPage(
            RolloutPages.Frame frame, String title, String action, List<Option> people, List<Option> anomalies) {}

    String form(String slug, String title, String action, Actor actor, Model model) {
        var frame = pages.frame(slug, actor);
        RolloutAction.FOLLOW.require(actor, frame.head().id());
        List<Option> open = anomalies.all(slug, actor).stream()
                .filter(AnomalyLine::isOpen)
                .map(one -> new Option(String.valueOf(one.number()), one.number() + ". " + one.title()))
                .toList();
        String said = pages.said(title);
        model.addAttribute(
                "page",
                new TaskFormPage(
                        frame,
                        said,
                        frame.base() + action,
                        pages.people(frame.head().id()),
                        open));
        model.addAttribute("crumbs", pages.crumbs(frame, pages.said("deployment.nav.actions"), "/actions", said));
        return "deployment/task-form";
    }

    TaskFacts facts(String slug, TaskForm form, Actor actor) {
        return wording.facts(slug, form.said(), actor);
    }
}
