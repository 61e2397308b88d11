package fr.jalon.standards.web;

import fr.jalon.shared.Actor;
import fr.jalon.shared.web.PublicPage;
import fr.jalon.standards.application.pages.StandardPage;
import fr.jalon.standards.application.pages.StandardPages;
import fr.jalon.standards.application.pages.StandardPages.CyclePage;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The pages of a standard that everybody reads: overview, life cycle, the sponsor's sheet. */
@Controller
@RequestMapping("/standards/{slug}")
class StandardController {

    private final StandardPages pages;
    private final Trail trail;

    StandardController(StandardPages pages, Trail trail) {
        this.pages = pages;
        this.trail = trail;
    }

    @PublicPage
    @GetMapping
    String standard(@PathVariable String slug, Actor actor, Model model) {
        StandardPage page = pages.page(slug, actor);
        model.addAttribute("page", page);
        model.addAttribute("crumbs", trail.to(page.head()));
        return "standards/standard";
    }

    @PublicPage
    @GetMapping("/cycle-de-vie")
    String cycle(@PathVariable String slug, @RequestParam(required = false) UUID cycle, Actor actor, Model model) {
        CyclePage page = pages.cycle(slug, cycle, actor);
        model.addAttribute("page", page);
        model.addAttribute("crumbs", trail.to(page.head()));
        return "standards/cycle";
    }

    @PublicPage
    @GetMapping("/synthese")
    String synthesis(@PathVariable String slug, Actor actor, Model model) {
        StandardPage page = pages.synthesis(slug, actor);
        model.addAttribute("page", page);
        model.addAttribute("answerForm", new AnswerForm());
        model.addAttribute("crumbs", trail.to(page.head()));
        return "standards/synthesis";
    }
}
