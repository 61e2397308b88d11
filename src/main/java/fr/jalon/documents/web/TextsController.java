package fr.jalon.documents.web;

import fr.jalon.documents.application.TextPage;
import fr.jalon.documents.application.TextPages;
import fr.jalon.shared.Actor;
import fr.jalon.shared.web.PublicPage;
import fr.jalon.shared.web.Say;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The texts of a standard, to read and to compare. */
@Controller
@PublicPage
@RequestMapping("/standards/{slug}/textes")
class TextsController {

    private final TextPages pages;
    private final TextTrail trail;
    private final Say say;

    TextsController(TextPages pages, TextTrail trail, Say say) {
        this.pages = pages;
        this.trail = trail;
        this.say = say;
    }

    @GetMapping
    String shelf(@PathVariable String slug, Actor actor, Model model) {
        TextPage.Shelf page = pages.shelf(slug, actor);
        model.addAttribute("page", page);
        model.addAttribute("crumbs", trail.shelf(page.head()));
        return "documents/texts";
    }

    @GetMapping("/{text}")
    String latest(@PathVariable String slug, @PathVariable String text, Actor actor) {
        return "redirect:" + pages.latest(slug, text, actor);
    }

    @GetMapping("/{text}/{revision}")
    String read(
            @PathVariable String slug,
            @PathVariable String text,
            @PathVariable String revision,
            Actor actor,
            Model model) {
        TextPage.Reading page = pages.reading(slug, text, revision, actor);
        model.addAttribute("page", page);
        model.addAttribute(
                "crumbs", trail.in(page.head(), page.text(), page.revision().label()));
        return "documents/text";
    }

    @GetMapping("/{text}/comparaison")
    String compare(
            @PathVariable String slug,
            @PathVariable String text,
            @RequestParam(required = false) String de,
            @RequestParam(required = false) String a,
            Actor actor,
            Model model) {
        TextPage.Compared page = pages.comparison(slug, text, de, a, actor);
        model.addAttribute("page", page);
        model.addAttribute("crumbs", trail.in(page.head(), page.text(), say.key("text.compare.title")));
        return "documents/comparison";
    }
}
