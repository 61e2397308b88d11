package fr.jalon.documents.web;

import fr.jalon.documents.application.ImportPages;
import fr.jalon.documents.application.ImportTexts;
import fr.jalon.shared.Actor;
import fr.jalon.shared.Message;
import fr.jalon.shared.web.FormErrors;
import fr.jalon.shared.web.Option;
import fr.jalon.shared.web.Reply;
import fr.jalon.shared.web.Say;
import jakarta.validation.Valid;
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

/** Brings a file in: the form, the preview, then taking in or dropping. */
@Controller
@RequestMapping("/standards/{slug}/textes")
class TextImportController {

    private final ImportTexts texts;
    private final ImportPages pages;
    private final TextTrail trail;
    private final Say say;

    TextImportController(ImportTexts texts, ImportPages pages, TextTrail trail, Say say) {
        this.texts = texts;
        this.pages = pages;
        this.trail = trail;
        this.say = say;
    }

    /** @param texts those the file may be a revision of */
    record BlankPage(ImportPages.Blank blank, List<Option> texts) {}

    @GetMapping("/nouveau")
    String blank(@PathVariable String slug, Actor actor, Model model) {
        model.addAttribute("form", new TextForm());
        return form(slug, actor, model);
    }

    @PostMapping
    String bring(
            @PathVariable String slug,
            @Valid @ModelAttribute("form") TextForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            Reply reply) {
        UUID standardId = pages.blank(slug, actor).head().id();
        if (!form.hasFile()) {
            FormErrors.add(errors, "file", Message.of("text.file.missing"));
        }
        return reply.to(
                errors,
                () -> texts.read(standardId, form.brought(), actor),
                id -> "redirect:" + draft(slug, id),
                () -> form(slug, actor, model));
    }

    @GetMapping("/apercu/{revision}")
    String preview(@PathVariable String slug, @PathVariable UUID revision, Actor actor, Model model) {
        ImportPages.Preview page = pages.preview(slug, revision, actor);
        model.addAttribute("page", page);
        model.addAttribute("crumbs", trail.to(page.head(), say.key("text.preview.title")));
        return "documents/preview";
    }

    @PostMapping("/apercu/{revision}/titres")
    String mend(
            @PathVariable String slug,
            @PathVariable UUID revision,
            @ModelAttribute("form") LevelsForm form,
            BindingResult errors,
            Actor actor,
            Reply reply) {
        texts.mend(revision, form.chosen(), actor);
        return reply.done("text.mended", draft(slug, revision));
    }

    @PostMapping("/apercu/{revision}/reprise")
    String takeIn(
            @PathVariable String slug,
            @PathVariable UUID revision,
            @ModelAttribute("form") LevelsForm form,
            BindingResult errors,
            Actor actor,
            Reply reply) {
        if (!form.getLevels().isEmpty()) {
            texts.mend(revision, form.chosen(), actor);
        }
        texts.takeIn(revision, actor);
        return reply.done("text.taken-in", "/standards/" + slug + "/textes");
    }

    @PostMapping("/apercu/{revision}/abandon")
    String drop(@PathVariable String slug, @PathVariable UUID revision, Actor actor, Reply reply) {
        texts.drop(revision, actor);
        return reply.done("text.dropped", "/standards/" + slug + "/textes");
    }

    private static String draft(String slug, UUID revision) {
        return "/standards/" + slug + "/textes/apercu/" + revision;
    }

    private String form(String slug, Actor actor, Model model) {
        ImportPages.Blank blank = pages.blank(slug, actor);
        List<Option> known = blank.texts().stream()
                .map(text -> new Option(text.id().toString(), text.title()))
                .toList();
        model.addAttribute("page", new BlankPage(blank, known));
        model.addAttribute("crumbs", trail.to(blank.head(), say.key("text.import.title")));
        return "documents/import";
    }
}
