package fr.jalon.portal.web;

import fr.jalon.shared.web.PublicPage;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What is in motion. */
@Controller
@PublicPage
class HomeController {

    @GetMapping("/")
    String home() {
        return "portal/home";
    }
}
