package fr.jalon.campaigns.web;

import fr.jalon.campaigns.application.answers.AnswerComments;
import fr.jalon.campaigns.application.answers.AnswerComments.Which;
import fr.jalon.shared.Actor;
import fr.jalon.shared.Message;
import fr.jalon.shared.NotFound;
import fr.jalon.shared.web.Reply;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The board from which the comments of a call are answered, one after the other or many at once. */
@Controller
@RequestMapping("/appels/{slug}/depouillement")
class BoardController {

    private final BoardPages pages;
    private final BoardSheets sheets;
    private final AnswerComments answers;

    BoardController(BoardPages pages, BoardSheets sheets, AnswerComments answers) {
        this.pages = pages;
        this.sheets = sheets;
        this.answers = answers;
    }

    @GetMapping
    String show(@PathVariable String slug, @ModelAttribute("query") BoardQuery query, Actor actor, Model model) {
        return pages.show(slug, query, query.getC(), actor, model);
    }

    @PostMapping("/{code}/{ref}/reponse")
    String answer(
            @PathVariable String slug,
            @PathVariable String code,
            @PathVariable String ref,
            @ModelAttribute("query") BoardQuery query,
            @Valid @ModelAttribute("form") AnswerForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            Reply reply) {
        String name = BoardPages.name(code, ref);
        BoardPage.Sheet sheet = sheets.sheet(pages.call(slug, actor), name, actor);
        List<UUID> ids = form.ids(sheet.comment().id());
        try {
            return reply.to(
                    errors,
                    () -> {
                        act(new Which(ids, form.getSeen()), form, actor);
                        return pages.next(slug, query, sheet.comment().sortKey(), actor);
                    },
                    next -> reply.done(said(form, ref, ids.size()), next),
                    () -> pages.show(slug, query, name, actor, model));
        } catch (ConcurrencyFailureException meanwhile) {
            form.setSeen(sheet.facts().version());
            model.addAttribute("outdated", true);
            return reply.outdated(() -> pages.show(slug, query, name, actor, model));
        }
    }

    private void act(Which which, AnswerForm form, Actor actor) {
        switch (form.getAct() == null ? "" : form.getAct()) {
            case "decide", "decide-all" -> answers.decide(which, form.typed(), form.in(), actor);
            case "propose", "propose-all" -> answers.preInstruct(which, form.typed(), actor);
            case "confirm", "confirm-all" -> answers.confirm(which, form.in(), actor);
            case "reopen" -> answers.reopen(which, actor);
            case "assign", "assign-all" -> answers.assign(which.ids(), form.getAssignee(), actor);
            default -> throw new NotFound("act " + form.getAct());
        }
    }

    private static Message said(AnswerForm form, String ref, int count) {
        String verb = form.getAct().replace("-all", "");
        return count > 1 ? Message.of("triage.done-all." + verb, count) : Message.of("triage.done." + verb, ref);
    }
}
