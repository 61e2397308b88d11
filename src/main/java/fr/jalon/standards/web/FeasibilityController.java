package fr.jalon.standards.web;

import fr.jalon.shared.Actor;
import fr.jalon.shared.web.PublicPage;
import fr.jalon.standards.StandardHead;
import fr.jalon.standards.application.pages.CycleViews.CycleView;
import fr.jalon.standards.application.pages.FeasibilityPages;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;

/** Which session can still be reached, and what must be done by when. */
@Controller
@RequestMapping("/standards/{slug}/cycles/{cycle}/echeances")
class FeasibilityController {

    private final CycleDeskPages pages;
    private final FeasibilityPages feasibility;

    FeasibilityController(CycleDeskPages pages, FeasibilityPages feasibility) {
        this.pages = pages;
        this.feasibility = feasibility;
    }

    record FeasibilityPage(StandardHead head, CycleView cycle, String base, List<FeasibilityPages.Ahead> gates) {}

    @PublicPage
    @GetMapping
    String show(
            CyclePlace at,
            @ModelAttribute("form") SessionDayForm form,
            BindingResult errors,
            Actor actor,
            Model model) {
        CycleDeskPages.WholePage page = pages.whole(at, "feasibility.title", actor, model);
        model.addAttribute(
                "page",
                new FeasibilityPage(
                        page.head(), page.cycle(), page.base(), feasibility.ahead(at.cycle(), form.getSeance())));
        return "standards/feasibility";
    }
}
