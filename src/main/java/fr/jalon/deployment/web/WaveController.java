package fr.jalon.deployment.web;

import fr.jalon.deployment.application.waves.KeepWaves;
import fr.jalon.deployment.application.waves.WaveReader;
import fr.jalon.deployment.domain.cycle.Schedule;
import fr.jalon.shared.Actor;
import fr.jalon.shared.Message;
import fr.jalon.shared.web.PublicPage;
import fr.jalon.shared.web.Reply;
import jakarta.validation.Valid;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** One wave: its operations, their dates, how they go. */
@Controller
@RequestMapping("/standards/{slug}/deploiement/vagues/{wave}")
class WaveController {

    private final WaveReader reader;
    private final KeepWaves keep;
    private final WavePages pages;

    WaveController(WaveReader reader, KeepWaves keep, WavePages pages) {
        this.reader = reader;
        this.keep = keep;
        this.pages = pages;
    }

    @PublicPage
    @GetMapping
    String show(@PathVariable String slug, @PathVariable int wave, Actor actor, Model model) {
        model.addAttribute("form", new DayForm());
        return pages.view(slug, wave, actor, model);
    }

    @PostMapping("/{operation}/deplacer")
    String move(
            @PathVariable String slug,
            @PathVariable int wave,
            @PathVariable String operation,
            @Valid @ModelAttribute("form") DayForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            Reply reply) {
        Supplier<List<Schedule.Moved>> does = () -> keep.move(slug, wave, operation, form.getFirst(), actor);
        return answer(slug, wave, operation, does, errors, actor, model, reply);
    }

    @PostMapping("/{operation}/commencer")
    String begin(
            @PathVariable String slug,
            @PathVariable int wave,
            @PathVariable String operation,
            @Valid @ModelAttribute("form") DayForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            Reply reply) {
        Supplier<List<Schedule.Moved>> does = () -> keep.begin(slug, wave, operation, form.getFirst(), actor);
        return answer(slug, wave, operation, does, errors, actor, model, reply);
    }

    @PostMapping("/{operation}/terminer")
    String end(
            @PathVariable String slug,
            @PathVariable int wave,
            @PathVariable String operation,
            @Valid @ModelAttribute("form") DayForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            Reply reply) {
        Supplier<List<Schedule.Moved>> does = () -> keep.end(slug, wave, operation, form.getFirst(), actor);
        return answer(slug, wave, operation, does, errors, actor, model, reply);
    }

    private String answer(
            String slug,
            int wave,
            String operation,
            Supplier<List<Schedule.Moved>> does,
            BindingResult errors,
            Actor actor,
            Model model,
            Reply reply) {
        return reply.to(
                errors,
                does,
                moved -> reply.done(
                        told(slug, wave, operation, moved, actor),
                        "/standards/" + slug + "/deploiement/vagues/" + wave),
                () -> pages.view(slug, wave, actor, model));
    }

    /** What moved with it. */
    private Message told(String slug, int wave, String operation, List<Schedule.Moved> moved, Actor actor) {
        String others = reader.wave(slug, wave, actor).operations().stream()
                .filter(one -> !one.about().key().equals(operation))
                .filter(one -> moved.stream()
                        .anyMatch(each -> each.key().equals(one.about().key())))
                .map(one -> one.about().name())
                .collect(Collectors.joining(", "));
        return others.isEmpty() ? Message.of("deployment.wave.noted") : Message.of("deployment.wave.moved-too", others);
    }
}
