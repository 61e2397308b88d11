package fr.jalon.portal.web;

import fr.jalon.portal.application.SpaceReader;
import fr.jalon.shared.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What waits for me, and my standards. */
@Controller
class SpaceController {

    private final SpaceReader reader;

    SpaceController(SpaceReader reader) {
        this.reader = reader;
    }

    @GetMapping("/mon-espace")
    String space(Actor actor, Model model) {
        model.addAttribute("page", reader.page(actor));
        return "portal/space";
    }
}
