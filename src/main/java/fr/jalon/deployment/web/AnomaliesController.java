package fr.jalon.deployment.web;

import fr.jalon.deployment.application.following.AnomalyLine;
import fr.jalon.deployment.application.following.AnomalyReader;
import fr.jalon.deployment.application.following.KeepAnomalies;
import fr.jalon.deployment.application.waves.WaveReader;
import fr.jalon.deployment.domain.wave.RolloutAction;
import fr.jalon.deployment.domain.wave.Severity;
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

/** What goes wrong in a deployment. */
@Controller
@RequestMapping("/standards/{slug}/deploiement/anomalies")
class AnomaliesController {

    private final AnomalyReader reader;
    private final KeepAnomalies keep;
    private final WaveReader waves;
    private final RolloutPages pages;

    AnomaliesController(AnomalyReader reader, KeepAnomalies keep, WaveReader waves, RolloutPages pages) {
        this.reader = reader;
        this.keep = keep;
        this.waves = waves;
        this.pages = pages;
    }

    /** The list. */
    record AnomaliesPage(RolloutPages.Frame frame, List<AnomalyLine> anomalies) {}

    /** @param action where the form is sent */
    record AnomalyFormPage(
            RolloutPages.Frame frame, String title, String action, List<Option> severities, List<Option> waves) {}

    @GetMapping
    String list(@PathVariable String slug, Actor actor, Model model) {
        var frame = pages.frame(slug, actor);
        model.addAttribute("page", new AnomaliesPage(frame, reader.all(slug, actor)));
        model.addAttribute("crumbs", pages.crumbs(frame, pages.said("deployment.nav.anomalies")));
        return "deployment/anomalies";
    }

    @GetMapping("/nouvelle")
    String ask(@PathVariable String slug, Actor actor, Model model) {
        model.addAttribute("form", new AnomalyForm());
        return form(slug, null, actor, model);
    }

    @PostMapping("/nouvelle")
    String report(
            @PathVariable String slug,
            @Valid @ModelAttribute("form") AnomalyForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            Reply reply) {
        return reply.to(
                errors,
                () -> keep.report(slug, form.facts(keep.wave(slug, form.getWave(), actor)), actor),
                number -> reply.done(
                        "deployment.anomaly.reported", "/standards/" + slug + "/deploiement/anomalies/" + number),
                () -> form(slug, null, actor, model));
    }

    @GetMapping("/{number}/modifier")
    String change(@PathVariable String slug, @PathVariable int number, Actor actor, Model model) {
        model.addAttribute("form", AnomalyForm.of(reader.one(slug, number, actor)));
        return form(slug, number, actor, model);
    }

    @PostMapping("/{number}/modifier")
    String save(
            @PathVariable String slug,
            @PathVariable int number,
            @Valid @ModelAttribute("form") AnomalyForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            Reply reply) {
        return reply.to(
                errors,
                () -> keep.change(slug, number, form.facts(keep.wave(slug, form.getWave(), actor)), actor),
                "deployment.anomaly.noted",
                "/standards/" + slug + "/deploiement/anomalies/" + number,
                () -> form(slug, number, actor, model));
    }

    private String form(String slug, Integer number, Actor actor, Model model) {
        var frame = pages.frame(slug, actor);
        RolloutAction act = number == null ? RolloutAction.REPORT : RolloutAction.FOLLOW;
        act.require(actor, frame.head().id());
        String title = pages.said(number == null ? "deployment.anomaly.new" : "deployment.anomaly.change");
        List<Option> where = waves.waves(slug, actor).stream()
                .map(wave -> new Option(String.valueOf(wave.number()), wave.number() + ". " + wave.name()))
                .toList();
        String action = frame.base() + "/anomalies/" + (number == null ? "nouvelle" : number + "/modifier");
        model.addAttribute("page", new AnomalyFormPage(frame, title, action, pages.options(Severity.values()), where));
        model.addAttribute("crumbs", pages.crumbs(frame, pages.said("deployment.nav.anomalies"), "/anomalies", title));
        return "deployment/anomaly-form";
    }
}
