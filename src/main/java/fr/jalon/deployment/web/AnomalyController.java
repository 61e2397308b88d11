package fr.jalon.deployment.web;

import fr.jalon.deployment.application.following.AnomalyLine;
import fr.jalon.deployment.application.following.AnomalyReader;
import fr.jalon.deployment.application.following.KeepAnomalies;
import fr.jalon.deployment.application.following.TaskLine;
import fr.jalon.deployment.application.following.TaskReader;
import fr.jalon.deployment.domain.following.AnomalyState;
import fr.jalon.shared.Actor;
import fr.jalon.shared.web.Option;
import fr.jalon.shared.web.Reply;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** One anomaly, the actions that treat it, and what becomes of it. */
@Controller
@RequestMapping("/standards/{slug}/deploiement/anomalies/{number}")
class AnomalyController {

    private final AnomalyReader reader;
    private final TaskReader tasks;
    private final KeepAnomalies keep;
    private final RolloutPages pages;

    AnomalyController(AnomalyReader reader, TaskReader tasks, KeepAnomalies keep, RolloutPages pages) {
        this.reader = reader;
        this.tasks = tasks;
        this.keep = keep;
        this.pages = pages;
    }

    /** @param next what it may become */
    record AnomalyPage(RolloutPages.Frame frame, AnomalyLine anomaly, List<TaskLine> tasks, List<Option> next) {

        public String path() {
            return frame.base() + "/anomalies/" + anomaly.number();
        }
    }

    @GetMapping
    String show(@PathVariable String slug, @PathVariable int number, Actor actor, Model model) {
        model.addAttribute("form", new TreatmentForm());
        return view(slug, number, actor, model);
    }

    private String view(String slug, int number, Actor actor, Model model) {
        var frame = pages.frame(slug, actor);
        AnomalyLine anomaly = reader.one(slug, number, actor);
        List<Option> next =
                pages.options(anomaly.state().next().stream().sorted().toArray(AnomalyState[]::new));
        model.addAttribute("page", new AnomalyPage(frame, anomaly, tasks.treating(slug, number, actor), next));
        model.addAttribute(
                "crumbs", pages.crumbs(frame, pages.said("deployment.nav.anomalies"), "/anomalies", "n° " + number));
        return "deployment/anomaly";
    }

    @PostMapping
    String move(
            @PathVariable String slug,
            @PathVariable int number,
            @Valid @ModelAttribute("form") TreatmentForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            Reply reply) {
        return reply.to(
                errors,
                () -> keep.move(slug, number, form.getState(), form.getTreatment(), actor),
                "deployment.anomaly.noted",
                "/standards/" + slug + "/deploiement/anomalies/" + number,
                () -> view(slug, number, actor, model));
    }
}
