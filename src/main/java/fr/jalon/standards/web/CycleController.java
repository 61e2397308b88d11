package fr.jalon.standards.web;

import fr.jalon.shared.Actor;
import fr.jalon.shared.Message;
import fr.jalon.shared.Paris;
import fr.jalon.shared.PartialDate;
import fr.jalon.shared.web.Option;
import fr.jalon.shared.web.Reply;
import fr.jalon.shared.web.Say;
import fr.jalon.standards.StandardHead;
import fr.jalon.standards.StandardHeads;
import fr.jalon.standards.application.Methods;
import fr.jalon.standards.application.RunCycles;
import fr.jalon.standards.domain.cycle.CycleAction;
import jakarta.validation.Valid;
import java.time.Clock;
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

/** Opens a cycle: which method, which track, for which version. */
@Controller
@RequestMapping("/standards/{slug}/cycles")
class CycleController {

    /** One option a track: method and track keys, between them a character no key has. */
    private static final String BETWEEN = "/";

    private final StandardHeads heads;
    private final RunCycles cycles;
    private final Methods methods;
    private final Trail trail;
    private final Say say;
    private final Clock clock;

    CycleController(StandardHeads heads, RunCycles cycles, Methods methods, Trail trail, Say say, Clock clock) {
        this.heads = heads;
        this.cycles = cycles;
        this.methods = methods;
        this.trail = trail;
        this.say = say;
        this.clock = clock;
    }

    /** @param tracks of all methods, with what each is for */
    record OpenCyclePage(StandardHead head, List<Option> tracks, List<MethodNote> methods) {}

    /** What a method is, and what its tracks are for. */
    record MethodNote(String title, String summary, List<TrackNote> tracks) {}

    record TrackNote(String name, String summary) {}

    @GetMapping("/nouveau")
    String form(@PathVariable String slug, Actor actor, Model model) {
        OpenCycleForm form = new OpenCycleForm();
        form.setOpenedOn(PartialDate.of(Paris.day(clock.instant())));
        model.addAttribute("form", form);
        return show(slug, actor, model);
    }

    @PostMapping
    String open(
            @PathVariable String slug,
            @Valid @ModelAttribute("form") OpenCycleForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            Reply reply) {
        UUID standard = heads.head(slug, actor).id();
        return reply.to(
                errors,
                () -> open(standard, form, actor),
                opened -> reply.done(
                        Message.of("cycle.opened", form.getTargetVersion()),
                        CyclePlace.of(slug, opened).base() + "/calendrier"),
                () -> show(slug, actor, model));
    }

    private UUID open(UUID standard, OpenCycleForm form, Actor actor) {
        String[] keys = form.getChoice().split(BETWEEN, 2);
        return cycles.open(
                standard, keys[0], keys[keys.length - 1], form.getTargetVersion(), form.getOpenedOn(), actor);
    }

    private String show(String slug, Actor actor, Model model) {
        StandardHead head = heads.head(slug, actor);
        CycleAction.OPEN.require(actor, head.id());
        List<Option> tracks = methods.all().stream()
                .flatMap(method -> method.tracks().stream()
                        .map(track -> new Option(
                                method.key() + BETWEEN + track.key(),
                                say.text(track.name()) + " (" + say.text(method.title()) + ")")))
                .toList();
        List<MethodNote> notes = methods.all().stream()
                .map(method -> new MethodNote(
                        say.text(method.title()),
                        say.text(method.summary()),
                        method.tracks().stream()
                                .map(track -> new TrackNote(say.text(track.name()), say.text(track.summary())))
                                .toList()))
                .toList();
        model.addAttribute("page", new OpenCyclePage(head, tracks, notes));
        model.addAttribute("crumbs", trail.inCycle(head, say.key("cycle.open.title")));
        return "standards/open-cycle";
    }
}
