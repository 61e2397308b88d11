package fr.jalon.campaigns.web;

import fr.jalon.campaigns.application.answers.LinkComments;
import fr.jalon.campaigns.domain.LinkKind;
import fr.jalon.shared.Actor;
import fr.jalon.shared.web.Reply;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What a comment has to do with another one. */
@Controller
@RequestMapping("/appels/{slug}/depouillement/{code}/{ref}/liens")
class BoardLinksController {

    private final BoardPages pages;
    private final BoardSheets sheets;
    private final LinkComments links;

    BoardLinksController(BoardPages pages, BoardSheets sheets, LinkComments links) {
        this.pages = pages;
        this.sheets = sheets;
        this.links = links;
    }

    @PostMapping
    String link(
            @PathVariable String slug,
            @PathVariable String code,
            @PathVariable String ref,
            @ModelAttribute("query") BoardQuery query,
            @Valid @ModelAttribute("linkForm") LinkForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            Reply reply) {
        String name = BoardPages.name(code, ref);
        BoardPage.Sheet sheet = sheets.sheet(pages.call(slug, actor), name, actor);
        return reply.to(
                errors,
                () -> links.link(sheet.comment().id(), form.getOther(), form.getKind(), actor),
                "triage.linked",
                query.at(BoardPages.path(slug), name),
                () -> pages.show(slug, query, name, actor, model));
    }

    @PostMapping("/retirer")
    String unlink(
            @PathVariable String slug,
            @PathVariable String code,
            @PathVariable String ref,
            @ModelAttribute("query") BoardQuery query,
            @RequestParam UUID other,
            @RequestParam LinkKind kind,
            Actor actor,
            Reply reply) {
        String name = BoardPages.name(code, ref);
        BoardPage.Sheet sheet = sheets.sheet(pages.call(slug, actor), name, actor);
        links.unlink(sheet.comment().id(), other, kind, actor);
        return reply.done("triage.unlinked", query.at(BoardPages.path(slug), name));
    }
}
