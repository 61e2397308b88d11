package fr.jalon.campaigns.web;

import fr.jalon.campaigns.application.SetUpCampaigns;
import fr.jalon.shared.Actor;
import fr.jalon.shared.web.Reply;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** What a call is made of: its notice, documents, types and dates. */
@Controller
@RequestMapping("/appels/{slug}/conduite")
class SetUpController {

    private final SetUpCampaigns setUp;
    private final RunPages pages;

    SetUpController(SetUpCampaigns setUp, RunPages pages) {
        this.setUp = setUp;
        this.pages = pages;
    }

    @PostMapping("/notice")
    String describe(
            @PathVariable String slug,
            @Valid @ModelAttribute("noticeForm") NoticeForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            Reply reply) {
        Runnable act = () -> setUp.describe(slug, form.description(), actor);
        return pages.saved(errors, act, slug, actor, model, reply);
    }

    @PostMapping("/documents")
    String documents(
            @PathVariable String slug,
            @Valid @ModelAttribute("documentsForm") DocumentsForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            Reply reply) {
        return pages.saved(errors, () -> setUp.defineDocuments(slug, form.lines(), actor), slug, actor, model, reply);
    }

    @PostMapping("/types")
    String types(
            @PathVariable String slug,
            @Valid @ModelAttribute("typesForm") TypesForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            Reply reply) {
        return pages.saved(errors, () -> setUp.defineTypes(slug, form.types(), actor), slug, actor, model, reply);
    }

    @PostMapping("/dates")
    String schedule(
            @PathVariable String slug,
            @Valid @ModelAttribute("periodForm") PeriodForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            Reply reply) {
        Runnable act = () -> setUp.schedule(slug, form.period(), form.getShortReason(), actor);
        return pages.saved(errors, act, slug, actor, model, reply);
    }
}
