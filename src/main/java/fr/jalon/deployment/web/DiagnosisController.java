package fr.jalon.deployment.web;

import fr.jalon.deployment.application.gate.Corrections;
import fr.jalon.deployment.application.gate.Diagnoses;
import fr.jalon.deployment.application.gate.DiagnosisView;
import fr.jalon.shared.Actor;
import fr.jalon.shared.Message;
import fr.jalon.shared.web.Option;
import fr.jalon.shared.web.Reply;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The result of a self-diagnosis, and what it proposes. */
@Controller
@RequestMapping("/standards/{slug}/deploiement/autodiagnostics")
class DiagnosisController {

    private final Diagnoses diagnoses;
    private final Corrections corrections;
    private final RolloutPages pages;

    DiagnosisController(Diagnoses diagnoses, Corrections corrections, RolloutPages pages) {
        this.diagnoses = diagnoses;
        this.corrections = corrections;
        this.pages = pages;
    }

    /** One result. */
    record DiagnosisPage(RolloutPages.Frame frame, DiagnosisView diagnosis, List<Option> people) {}

    @GetMapping("/{diagnosis}")
    String show(@PathVariable String slug, @PathVariable UUID diagnosis, Actor actor, Model model) {
        model.addAttribute("form", new CorrectionForm());
        return result(slug, diagnosis, actor, model);
    }

    private String result(String slug, UUID id, Actor actor, Model model) {
        var frame = pages.frame(slug, actor);
        DiagnosisView diagnosis = diagnoses.one(slug, id, actor);
        model.addAttribute(
                "page",
                new DiagnosisPage(frame, diagnosis, pages.people(frame.head().id())));
        model.addAttribute(
                "crumbs",
                pages.crumbs(
                        frame,
                        pages.said("deployment.nav.diagnoses"),
                        "/autodiagnostics",
                        pages.said("deployment.diagnosis.result")));
        return "deployment/diagnosis";
    }

    @PostMapping("/{diagnosis}/actions")
    String correct(
            @PathVariable String slug,
            @PathVariable UUID diagnosis,
            @Valid @ModelAttribute("form") CorrectionForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            Reply reply) {
        return reply.to(
                errors,
                () -> corrections.take(slug, diagnosis, form.getPlaces(), form.getPerson(), form.getDueOn(), actor),
                many -> reply.done(
                        Message.of("deployment.diagnosis.taken", many), "/standards/" + slug + "/deploiement/actions"),
                () -> result(slug, diagnosis, actor, model));
    }
}
