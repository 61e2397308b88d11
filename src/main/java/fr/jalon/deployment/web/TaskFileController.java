package fr.jalon.deployment.web;

import fr.jalon.deployment.application.FilePreview;
import fr.jalon.deployment.application.following.TakeTasks;
import fr.jalon.deployment.domain.wave.RolloutAction;
import fr.jalon.shared.Actor;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/** Actions of a plan out of a file. */
@Controller
@RequestMapping("/standards/{slug}/deploiement/actions/fichiers")
class TaskFileController extends RowsFileController {

    private final RolloutPages pages;

    TaskFileController(TakeTasks take, RolloutPages pages) {
        super(take, "/actions/fichiers", "tasks-file.taken-in");
        this.pages = pages;
    }

    @Override
    String after(String slug, UUID file) {
        return "/standards/" + slug + "/deploiement/actions";
    }

    @Override
    String show(String slug, FilePreview preview, Actor actor, Model model) {
        RolloutPages.Frame frame = pages.frame(slug, actor);
        RolloutAction.FOLLOW.require(actor, frame.head().id());
        model.addAttribute("page", new FilePage(frame, path(slug), preview));
        model.addAttribute(
                "crumbs",
                pages.crumbs(frame, pages.said("deployment.nav.actions"), "/actions", pages.said("tasks-file.title")));
        return "deployment/tasks-file";
    }
}
