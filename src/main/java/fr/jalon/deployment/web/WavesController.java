package fr.jalon.deployment.web;

import fr.jalon.deployment.application.waves.ArrangeWaves;
import fr.jalon.deployment.application.waves.LoadReader;
import fr.jalon.deployment.application.waves.LoadReader.LoadLine;
import fr.jalon.deployment.application.waves.WaveFeed;
import fr.jalon.deployment.application.waves.WaveLine;
import fr.jalon.deployment.application.waves.WaveReader;
import fr.jalon.deployment.domain.wave.Roadmap;
import fr.jalon.shared.Actor;
import fr.jalon.shared.Paris;
import fr.jalon.shared.web.PublicPage;
import fr.jalon.shared.web.Reply;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The waves of a plan along the months. */
@Controller
@RequestMapping("/standards/{slug}/deploiement")
class WavesController {

    private final WaveReader reader;
    private final LoadReader loads;
    private final ArrangeWaves arrange;
    private final WaveFeed feed;
    private final RolloutPages pages;
    private final Clock clock;

    WavesController(
            WaveReader reader, LoadReader loads, ArrangeWaves arrange, WaveFeed feed, RolloutPages pages, Clock clock) {
        this.reader = reader;
        this.loads = loads;
        this.arrange = arrange;
        this.feed = feed;
        this.pages = pages;
        this.clock = clock;
    }

    @PublicPage
    @GetMapping("/vagues")
    String show(@PathVariable String slug, Actor actor, Model model) {
        model.addAttribute("form", new WaveForm());
        return view(slug, actor, model);
    }

    private String view(String slug, Actor actor, Model model) {
        var frame = pages.frame(slug, actor);
        List<WaveLine> waves = reader.waves(slug, actor);
        List<LoadLine> ahead = frame.may("READ") ? loads.loads(slug, actor) : List.of();
        List<Roadmap.Row> rows = waves.stream()
                .map(wave -> new Roadmap.Row(
                        wave.name(),
                        wave.kind(),
                        wave.dates().planned(),
                        wave.dates().expected(),
                        wave.dates().estimatedEnd()))
                .toList();
        model.addAttribute(
                "page",
                new WavesPage(
                        frame,
                        reader.rollout(slug, actor),
                        waves,
                        Roadmap.of(rows, Paris.day(clock.instant())),
                        WaveMap.of(waves),
                        ahead,
                        LoadPicture.of(ahead),
                        waves.isEmpty()
                                && frame.may("PLAN")
                                && reader.cycle(slug, actor).isEmpty()));
        model.addAttribute("crumbs", pages.crumbs(frame, pages.said("deployment.wave.title")));
        return "deployment/waves";
    }

    @PostMapping("/vagues")
    String plan(
            @PathVariable String slug,
            @Valid @ModelAttribute("form") WaveForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            Reply reply) {
        return reply.to(
                errors,
                () -> arrange.plan(slug, form.facts(), actor),
                number -> reply.done("deployment.wave.planned", "/standards/" + slug + "/deploiement/vagues/" + number),
                () -> view(slug, actor, model));
    }

    @PublicPage
    @GetMapping("/vagues.ics")
    ResponseEntity<String> calendar(@PathVariable String slug, Actor actor) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/calendar; charset=UTF-8"))
                .body(feed.ofStandard(slug, actor));
    }
}
