package fr.jalon.portal.web;

import fr.jalon.portal.application.HomeReader;
import fr.jalon.shared.Actor;
import fr.jalon.shared.web.PublicPage;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What is in motion. */
@Controller
@PublicPage
class HomeController {

    private final HomeReader reader;

    HomeController(HomeReader reader) {
        this.reader = reader;
    }

    @GetMapping("/")
    String home(Actor actor, Model model) {
        model.addAttribute("page", reader.page(actor));
        return "portal/home";
    }
}
