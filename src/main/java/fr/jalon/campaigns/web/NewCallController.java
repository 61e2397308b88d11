package fr.jalon.campaigns.web;

import fr.jalon.campaigns.application.SetUpCampaigns;
import fr.jalon.campaigns.domain.CampaignAction;
import fr.jalon.campaigns.domain.TypePreset;
import fr.jalon.shared.Actor;
import fr.jalon.shared.web.Crumb;
import fr.jalon.shared.web.Option;
import fr.jalon.shared.web.Reply;
import fr.jalon.shared.web.Say;
import fr.jalon.standards.StandardHead;
import fr.jalon.standards.StandardHeads;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Begins a call for a standard. */
@Controller
class NewCallController {

    private final StandardHeads heads;
    private final SetUpCampaigns setUp;
    private final Say say;

    NewCallController(StandardHeads heads, SetUpCampaigns setUp, Say say) {
        this.heads = heads;
        this.setUp = setUp;
        this.say = say;
    }

    /** @param presets sets of comment types */
    record NewCallPage(StandardHead head, List<Option> presets) {}

    @GetMapping("/standards/{slug}/appels/nouveau")
    String form(@PathVariable String slug, Actor actor, Model model) {
        NewCallForm form = new NewCallForm();
        StandardHead head = heads.head(slug, actor);
        form.setTitle(head.draft() == null ? head.title() : head.title() + ", " + head.draft());
        model.addAttribute("form", form);
        return show(slug, actor, model);
    }

    @PostMapping("/standards/{slug}/appels")
    String create(
            @PathVariable String slug,
            @Valid @ModelAttribute("form") NewCallForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            Reply reply) {
        return reply.to(
                errors,
                () -> setUp.create(slug, form.getTitle(), form.getPreset(), actor),
                call -> reply.done("call.created", "/appels/" + call + "/conduite"),
                () -> show(slug, actor, model));
    }

    private String show(String slug, Actor actor, Model model) {
        StandardHead head = heads.head(slug, actor);
        CampaignAction.CREATE.require(actor, head.id());
        model.addAttribute("page", new NewCallPage(head, say.options(TypePreset.values())));
        model.addAttribute(
                "crumbs",
                List.of(
                        new Crumb(say.key("catalogue.title"), "/standards"),
                        new Crumb(head.title(), "/standards/" + slug),
                        new Crumb(say.key("call.create"), null)));
        return "campaigns/new-call";
    }
}
