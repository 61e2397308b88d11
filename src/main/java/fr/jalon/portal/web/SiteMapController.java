package fr.jalon.portal.web;

import fr.jalon.shared.web.PublicPage;
import fr.jalon.standards.StandardsInMotion;
import fr.jalon.standards.StandardsInMotion.Motion;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The way to every kind of page. */
@Controller
@PublicPage
class SiteMapController {

    private final StandardsInMotion standards;

    SiteMapController(StandardsInMotion standards) {
        this.standards = standards;
    }

    /** What the page shows besides the navigation. */
    record SiteMapPage(List<Motion> standards) {}

    @GetMapping("/plan-du-site")
    String map(Model model) {
        model.addAttribute("page", new SiteMapPage(standards.underWay(50)));
        return "portal/map";
    }
}
