package fr.jalon.campaigns.web;

import fr.jalon.campaigns.application.answers.AnswerTemplates;
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

/** Answers worth using again. */
@Controller
@RequestMapping("/appels/{slug}/depouillement/modeles")
class AnswerTemplateController {

    private final BoardPages pages;
    private final AnswerTemplates templates;

    AnswerTemplateController(BoardPages pages, AnswerTemplates templates) {
        this.pages = pages;
        this.templates = templates;
    }

    @PostMapping
    String keep(
            @PathVariable String slug,
            @ModelAttribute("query") BoardQuery query,
            @Valid @ModelAttribute("linkForm") LinkForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            Reply reply) {
        return reply.to(
                errors,
                () -> templates.add(slug, form.getDisposition(), form.getText(), actor),
                "triage.template.kept",
                query.at(BoardPages.path(slug), query.getC()),
                () -> pages.show(slug, query, query.getC(), actor, model));
    }

    @PostMapping("/{id}/retirer")
    String drop(
            @PathVariable String slug,
            @PathVariable UUID id,
            @ModelAttribute("query") BoardQuery query,
            Actor actor,
            Reply reply) {
        templates.remove(slug, id, actor);
        return reply.done("triage.template.dropped", query.at(BoardPages.path(slug), query.getC()));
    }
}
