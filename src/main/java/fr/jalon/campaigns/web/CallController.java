package fr.jalon.campaigns.web;

import fr.jalon.shared.Actor;
import fr.jalon.shared.web.PublicPage;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** One call with its text. */
@Controller
@PublicPage
class CallController {

    private final CallPages pages;

    CallController(CallPages pages) {
        this.pages = pages;
    }

    @GetMapping("/appels/{slug}")
    String show(
            @PathVariable String slug,
            @RequestParam(required = false) String document,
            @RequestParam(required = false) String clause,
            @RequestParam(required = false) String citation,
            @RequestParam(required = false) UUID brouillon,
            @RequestHeader(name = "HX-Request", required = false) String partial,
            HttpServletRequest request,
            Actor actor,
            Model model) {
        String secret = ContributorCookie.read(request);
        if (partial != null && clause != null) {
            CallPage.Writing writing = pages.form(slug, document, clause, secret, actor);
            model.addAttribute("writing", writing);
            model.addAttribute("form", pages.prefilled(writing, citation, brouillon, secret, actor));
            return "campaigns/parts/write :: write(writing=${writing})";
        }
        CallPage page = pages.show(slug, document, clause, secret, actor, model);
        if (page.writing() != null) {
            model.addAttribute("form", pages.prefilled(page.writing(), citation, brouillon, secret, actor));
        }
        return "campaigns/call";
    }
}
