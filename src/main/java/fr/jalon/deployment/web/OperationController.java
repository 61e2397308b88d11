package fr.jalon.deployment.web;

import fr.jalon.deployment.application.waves.KeepCycle;
import fr.jalon.deployment.application.waves.OperationView;
import fr.jalon.deployment.application.waves.WaveReader;
import fr.jalon.deployment.domain.cycle.Operation;
import fr.jalon.deployment.domain.wave.RolloutAction;
import fr.jalon.shared.Actor;
import fr.jalon.shared.NotFound;
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

/** One operation of the reference cycle: new, or changed. */
@Controller
@RequestMapping("/standards/{slug}/deploiement/cycle")
class OperationController {

    private final WaveReader reader;
    private final KeepCycle keep;
    private final RolloutPages pages;

    OperationController(WaveReader reader, KeepCycle keep, RolloutPages pages) {
        this.reader = reader;
        this.keep = keep;
        this.pages = pages;
    }

    /** @param others operations it may wait for */
    record OperationPage(
            RolloutPages.Frame frame,
            String title,
            String action,
            List<Option> kinds,
            List<Option> others,
            List<Option> people) {}

    @GetMapping("/nouvelle")
    String ask(@PathVariable String slug, Actor actor, Model model) {
        model.addAttribute("form", new OperationForm());
        return view(slug, null, actor, model);
    }

    @PostMapping("/nouvelle")
    String add(
            @PathVariable String slug,
            @Valid @ModelAttribute("form") OperationForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            Reply reply) {
        return put(slug, null, form, errors, actor, model, reply);
    }

    @GetMapping("/{operation}")
    String change(@PathVariable String slug, @PathVariable String operation, Actor actor, Model model) {
        model.addAttribute("form", OperationForm.of(one(slug, operation, actor).about()));
        return view(slug, operation, actor, model);
    }

    @PostMapping("/{operation}")
    String save(
            @PathVariable String slug,
            @PathVariable String operation,
            @Valid @ModelAttribute("form") OperationForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            Reply reply) {
        one(slug, operation, actor);
        return put(slug, operation, form, errors, actor, model, reply);
    }

    private String put(
            String slug, String key, OperationForm form, BindingResult errors, Actor actor, Model model, Reply reply) {
        return reply.to(
                errors,
                () -> keep.put(slug, form.operation(key), actor),
                "deployment.cycle.saved",
                "/standards/" + slug + "/deploiement/cycle",
                () -> view(slug, key, actor, model));
    }

    private OperationView one(String slug, String key, Actor actor) {
        return reader.cycle(slug, actor).stream()
                .filter(one -> one.about().key().equals(key))
                .findFirst()
                .orElseThrow(() -> new NotFound("operation " + key));
    }

    private String view(String slug, String key, Actor actor, Model model) {
        var frame = pages.frame(slug, actor);
        RolloutAction.PLAN.require(actor, frame.head().id());
        String title = pages.said(key == null ? "deployment.cycle.new" : "deployment.cycle.change");
        List<Option> others = reader.cycle(slug, actor).stream()
                .map(OperationView::about)
                .filter(one -> !one.key().equals(key))
                .map(one -> new Option(one.key(), one.name()))
                .toList();
        model.addAttribute(
                "page",
                new OperationPage(
                        frame,
                        title,
                        frame.base() + "/cycle/" + (key == null ? "nouvelle" : key),
                        pages.options(Operation.Kind.values()),
                        others,
                        pages.people(frame.head().id())));
        model.addAttribute("crumbs", pages.crumbs(frame, pages.said("deployment.cycle.title"), "/cycle", title));
        return "deployment/operation";
    }
}
