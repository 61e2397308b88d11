package fr.jalon.deployment.web;

import fr.jalon.deployment.application.FilePreview;
import fr.jalon.deployment.application.waves.TakeOperations;
import fr.jalon.deployment.domain.wave.RolloutAction;
import fr.jalon.shared.Actor;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/** Operations of the cycle out of a file. */
@Controller
@RequestMapping("/standards/{slug}/deploiement/cycle/fichiers")
class OperationFileController extends RowsFileController {

    private final RolloutPages pages;

    OperationFileController(TakeOperations take, RolloutPages pages) {
        super(take, "/cycle/fichiers", "operations-file.taken-in");
        this.pages = pages;
    }

    @Override
    String after(String slug, UUID file) {
        return "/standards/" + slug + "/deploiement/cycle";
    }

    @Override
    String show(String slug, FilePreview preview, Actor actor, Model model) {
        RolloutPages.Frame frame = pages.frame(slug, actor);
        RolloutAction.PLAN.require(actor, frame.head().id());
        model.addAttribute("page", new FilePage(frame, path(slug), preview));
        model.addAttribute(
                "crumbs",
                pages.crumbs(
                        frame, pages.said("deployment.cycle.title"), "/cycle", pages.said("operations-file.title")));
        return "deployment/operations-file";
    }
}
