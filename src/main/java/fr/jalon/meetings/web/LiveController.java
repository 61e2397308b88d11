package fr.jalon.meetings.web;

import fr.jalon.meetings.application.NoteBook;
import fr.jalon.meetings.application.RunMeetings;
import fr.jalon.shared.Actor;
import fr.jalon.shared.web.Reply;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A meeting while it runs: what is dealt with, notes, and what comes of it. Everything works by plain forms. */
@Controller
@RequestMapping("/reunions/{id}/seance")
class LiveController {

    private final LivePages pages;
    private final ScreenPages screens;
    private final MeetingFront front;
    private final RunMeetings run;
    private final NoteBook notes;

    LiveController(LivePages pages, ScreenPages screens, MeetingFront front, RunMeetings run, NoteBook notes) {
        this.pages = pages;
        this.screens = screens;
        this.front = front;
        this.run = run;
        this.notes = notes;
    }

    @GetMapping
    String show(@PathVariable UUID id, @RequestParam(required = false) UUID point, Actor actor, Model model) {
        return pages.show(id, point, actor, model);
    }

    @PostMapping("/ouvrir")
    String start(
            @PathVariable UUID id,
            @ModelAttribute("startForm") StartForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            Reply reply) {
        return reply.to(
                errors,
                () -> run.start(id, form.isToday(), actor),
                "live.started",
                path(id, null),
                () -> front.show(id, actor, model));
    }

    @PostMapping("/clore")
    String end(@PathVariable UUID id, Actor actor, Reply reply) {
        run.end(id, actor);
        return reply.done("live.ended", "/reunions/" + id + "/compte-rendu");
    }

    @PostMapping("/points/{item}")
    String goTo(@PathVariable UUID id, @PathVariable UUID item, Actor actor) {
        run.goTo(id, item, actor);
        return "redirect:" + path(id, null);
    }

    /** The second screen: only what the room needs. */
    @GetMapping("/ecran")
    String screen(@PathVariable UUID id, Actor actor, Model model) {
        return screens.show(id, actor, model);
    }

    /** Notes without scripts. */
    @PostMapping("/notes")
    String note(
            @PathVariable UUID id,
            @Valid @ModelAttribute("noteForm") NoteForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            Reply reply) {
        return reply.to(
                errors,
                () -> notes.save(id, typed(form), actor),
                saved -> reply.done(saved.split() ? "note.split" : "note.saved", path(id, form.getItem())),
                () -> pages.show(id, form.getItem(), actor, model));
    }

    private static NoteBook.Typed typed(NoteForm form) {
        UUID id = form.getId() == null ? UUID.randomUUID() : form.getId();
        UUID writer = form.getWriter() == null ? UUID.randomUUID() : form.getWriter();
        String text = form.getText() == null ? "" : form.getText();
        return new NoteBook.Typed(
                id, form.getItem(), form.isRemark(), form.getOrganisation(), text, form.getBase(), writer);
    }

    static String path(UUID id, UUID item) {
        return "/reunions/" + id + "/seance" + (item == null ? "" : "?point=" + item);
    }
}
