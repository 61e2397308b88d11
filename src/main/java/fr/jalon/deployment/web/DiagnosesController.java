package fr.jalon.deployment.web;

import fr.jalon.deployment.application.gate.Diagnoses;
import fr.jalon.deployment.application.gate.DiagnosisView;
import fr.jalon.deployment.domain.diagnosis.Questionnaire;
import fr.jalon.deployment.domain.wave.RolloutAction;
import fr.jalon.shared.Actor;
import fr.jalon.shared.Paris;
import fr.jalon.shared.web.Reply;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Self-diagnoses: the questionnaire, and how results change. */
@Controller
@RequestMapping("/standards/{slug}/deploiement/autodiagnostics")
class DiagnosesController {

    private final Diagnoses diagnoses;
    private final RolloutPages pages;

    DiagnosesController(Diagnoses diagnoses, RolloutPages pages) {
        this.diagnoses = diagnoses;
        this.pages = pages;
    }

    /** @param past the newest first */
    record DiagnosesPage(RolloutPages.Frame frame, Questionnaire asked, List<DiagnosisView> past) {

        /** Its number among those of its day, from the first one on; 0 where it is the only one. */
        public int turn(DiagnosisView one) {
            LocalDate day = Paris.day(one.filledAt());
            List<DiagnosisView> sameDay = past.stream()
                    .filter(other -> Paris.day(other.filledAt()).equals(day))
                    .toList();
            return sameDay.size() == 1 ? 0 : sameDay.size() - sameDay.indexOf(one);
        }
    }

    /** The questions. */
    record FillPage(RolloutPages.Frame frame, Questionnaire asked) {}

    @GetMapping
    String list(@PathVariable String slug, Actor actor, Model model) {
        var frame = pages.frame(slug, actor);
        model.addAttribute("page", new DiagnosesPage(frame, diagnoses.questionnaire(), diagnoses.of(slug, actor)));
        model.addAttribute("crumbs", pages.crumbs(frame, pages.said("deployment.nav.diagnoses")));
        return "deployment/diagnoses";
    }

    @GetMapping("/nouveau")
    String ask(@PathVariable String slug, Actor actor, Model model) {
        model.addAttribute("form", new DiagnosisForm());
        return questions(slug, actor, model);
    }

    private String questions(String slug, Actor actor, Model model) {
        var frame = pages.frame(slug, actor);
        RolloutAction.FOLLOW.require(actor, frame.head().id());
        model.addAttribute("page", new FillPage(frame, diagnoses.questionnaire()));
        model.addAttribute(
                "crumbs",
                pages.crumbs(
                        frame,
                        pages.said("deployment.nav.diagnoses"),
                        "/autodiagnostics",
                        pages.said("deployment.diagnosis.new")));
        return "deployment/diagnosis-form";
    }

    @PostMapping("/nouveau")
    String fill(
            @PathVariable String slug,
            @Valid @ModelAttribute("form") DiagnosisForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            Reply reply) {
        return reply.to(
                errors,
                () -> diagnoses.fill(slug, form.getAnswers(), actor),
                id -> reply.done(
                        "deployment.diagnosis.filled", "/standards/" + slug + "/deploiement/autodiagnostics/" + id),
                () -> questions(slug, actor, model));
    }
}
