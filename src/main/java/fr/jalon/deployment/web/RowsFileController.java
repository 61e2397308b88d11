package fr.jalon.deployment.web;

import fr.jalon.deployment.application.FilePreview;
import fr.jalon.deployment.application.TakeRows;
import fr.jalon.shared.Actor;
import fr.jalon.shared.Message;
import fr.jalon.shared.web.Reply;
import java.util.UUID;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Rows out of a file: bring it, see what it would do, take it in. */
abstract class RowsFileController {

    private final TakeRows take;
    private final String place;
    private final String taken;

    /**
     * @param place of its pages, below the deployment of the standard
     * @param taken message that tells how many rows were taken in
     */
    RowsFileController(TakeRows take, String place, String taken) {
        this.take = take;
        this.place = place;
        this.taken = taken;
    }

    /**
     * @param frame of the page, whatever the part of the deployment it is in
     * @param preview null before a file is brought
     */
    record FilePage(Object frame, String path, FilePreview preview) {}

    /** @throws fr.jalon.shared.NotAllowed when this person may not bring such rows */
    abstract String show(String slug, FilePreview preview, Actor actor, Model model);

    /** Where to go once rows are taken in. */
    String after(String slug, UUID file) {
        return path(slug) + "/" + file;
    }

    final String path(String slug) {
        return "/standards/" + slug + "/deploiement" + place;
    }

    @GetMapping
    String ask(@PathVariable String slug, Actor actor, Model model) {
        model.addAttribute("form", new RowsFileForm());
        return show(slug, null, actor, model);
    }

    @PostMapping
    String bring(
            @PathVariable String slug,
            @ModelAttribute("form") RowsFileForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            Reply reply) {
        return reply.to(
                errors,
                () -> take.bring(slug, form.name(), form.content(), actor),
                id -> "redirect:" + path(slug) + "/" + id,
                () -> show(slug, null, actor, model));
    }

    @GetMapping("/{file}")
    String preview(@PathVariable String slug, @PathVariable UUID file, Actor actor, Model model) {
        model.addAttribute("form", new RowsFileForm());
        return show(slug, take.preview(slug, file, actor), actor, model);
    }

    @PostMapping("/{file}/prendre")
    String takeIn(@PathVariable String slug, @PathVariable UUID file, Actor actor, Reply reply) {
        return reply.done(Message.of(taken, take.takeIn(slug, file, actor)), after(slug, file));
    }
}
