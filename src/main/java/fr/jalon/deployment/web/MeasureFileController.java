package fr.jalon.deployment.web;

import fr.jalon.deployment.application.FilePreview;
import fr.jalon.deployment.application.indicators.TakeMeasures;
import fr.jalon.deployment.domain.indicator.IndicatorAction;
import fr.jalon.shared.Actor;
import fr.jalon.shared.web.Say;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/** Measures out of a file. */
@Controller
@RequestMapping("/standards/{slug}/deploiement/mesures")
class MeasureFileController extends RowsFileController {

    private final IndicatorPages pages;
    private final Say say;

    MeasureFileController(TakeMeasures take, IndicatorPages pages, Say say) {
        super(take, "/mesures", "measures.taken-in");
        this.pages = pages;
        this.say = say;
    }

    @Override
    String show(String slug, FilePreview preview, Actor actor, Model model) {
        IndicatorPages.Frame frame = pages.frame(slug, actor);
        IndicatorAction.MEASURE.require(actor, frame.head().id());
        model.addAttribute("page", new FilePage(frame, path(slug), preview));
        model.addAttribute("crumbs", pages.crumbs(frame, say.key("measures.title")));
        return "deployment/measures";
    }
}
