package fr.jalon.campaigns.web;

import fr.jalon.campaigns.application.CallView;
import fr.jalon.campaigns.application.answers.AnswerTemplates;
import fr.jalon.campaigns.application.answers.GuardAnswers;
import fr.jalon.campaigns.application.answers.LinkComments;
import fr.jalon.campaigns.domain.LinkKind;
import fr.jalon.campaigns.domain.answers.Guard;
import fr.jalon.shared.Actor;
import fr.jalon.shared.web.Reply;
import fr.jalon.shared.web.Say;
import jakarta.validation.Valid;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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

/** What helps to answer: links between comments, answers to use again, and the look through them all at the end. */
@Controller
@RequestMapping("/appels/{slug}/depouillement")
class BoardNotesController {

    private final BoardPages pages;
    private final BoardSheets sheets;
    private final LinkComments links;
    private final AnswerTemplates templates;
    private final GuardAnswers guard;
    private final CallPages calls;
    private final Say say;

    BoardNotesController(
            BoardPages pages,
            BoardSheets sheets,
            LinkComments links,
            AnswerTemplates templates,
            GuardAnswers guard,
            CallPages calls,
            Say say) {
        this.pages = pages;
        this.sheets = sheets;
        this.links = links;
        this.templates = templates;
        this.guard = guard;
        this.calls = calls;
        this.say = say;
    }

    /** What is to be put right before the report. */
    record GuardPage(CallView call, Map<Guard.Kind, List<Guard.Finding>> findings) {

        public String at(Guard.Finding finding) {
            return finding.at(call.line().path());
        }
    }

    @GetMapping("/verification")
    String verify(@PathVariable String slug, Actor actor, Model model) {
        CallView call = pages.call(slug, actor);
        Map<Guard.Kind, List<Guard.Finding>> findings = new EnumMap<>(Guard.Kind.class);
        guard.findings(slug, actor)
                .forEach(each -> findings.computeIfAbsent(each.kind(), none -> new java.util.ArrayList<>())
                        .add(each));
        model.addAttribute("page", new GuardPage(call, findings));
        model.addAttribute("crumbs", calls.crumbs(call, say.key("guard.title")));
        return "campaigns/guard";
    }

    @PostMapping("/{code}/{ref}/liens")
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
                query.at(path(slug), name),
                () -> pages.show(slug, query, name, actor, model));
    }

    @PostMapping("/{code}/{ref}/liens/retirer")
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
        return reply.done("triage.unlinked", query.at(path(slug), name));
    }

    @PostMapping("/modeles")
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
                query.at(path(slug), query.getC()),
                () -> pages.show(slug, query, query.getC(), actor, model));
    }

    @PostMapping("/modeles/{id}/retirer")
    String drop(
            @PathVariable String slug,
            @PathVariable UUID id,
            @ModelAttribute("query") BoardQuery query,
            Actor actor,
            Reply reply) {
        templates.remove(slug, id, actor);
        return reply.done("triage.template.dropped", query.at(path(slug), query.getC()));
    }

    private static String path(String slug) {
        return "/appels/" + slug + "/depouillement";
    }
}
