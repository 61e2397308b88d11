package fr.jalon.deployment.web;

import fr.jalon.deployment.application.FilePreview;
import fr.jalon.deployment.application.register.TakeRegister;
import fr.jalon.deployment.domain.DeclarationAction;
import fr.jalon.shared.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/** Declarations of use out of a file. */
@Controller
@RequestMapping("/standards/{slug}/deploiement/registre/fichiers")
class RegisterFileController extends RowsFileController {

    private final PlanPages pages;

    RegisterFileController(TakeRegister take, PlanPages pages) {
        super(take, "/registre/fichiers", "register-file.taken-in");
        this.pages = pages;
    }

    @Override
    String show(String slug, FilePreview preview, Actor actor, Model model) {
        PlanPages.Frame frame = pages.frame(slug, actor);
        DeclarationAction.VERIFY.require(actor, frame.head().id());
        model.addAttribute("page", new FilePage(frame, path(slug), preview));
        model.addAttribute("crumbs", pages.crumbs(frame, "register-file.title"));
        return "deployment/register-file";
    }
}
