package fr.jalon.campaigns.web;

import fr.jalon.accounts.PersonRef;
import fr.jalon.campaigns.application.CallView;
import fr.jalon.campaigns.application.CallViews;
import fr.jalon.campaigns.application.RunCampaigns;
import fr.jalon.campaigns.application.SetUpCampaigns;
import fr.jalon.campaigns.domain.CallPeriod;
import fr.jalon.campaigns.domain.CampaignAction;
import fr.jalon.campaigns.domain.ChecklistPoint;
import fr.jalon.campaigns.domain.CommentType;
import fr.jalon.documents.RevisionRef;
import fr.jalon.documents.Texts;
import fr.jalon.shared.Actor;
import fr.jalon.shared.NotAllowed;
import fr.jalon.shared.NotFound;
import fr.jalon.shared.web.Option;
import fr.jalon.shared.web.Reply;
import fr.jalon.shared.web.Say;
import jakarta.validation.Valid;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The page from which a call is prepared and moved along. */
@Controller
@RequestMapping("/appels/{slug}/conduite")
class RunController {

    private final CallViews views;
    private final SetUpCampaigns setUp;
    private final RunCampaigns run;
    private final CallPages pages;
    private final ObjectProvider<Texts> texts;
    private final Say say;

    RunController(
            CallViews views,
            SetUpCampaigns setUp,
            RunCampaigns run,
            CallPages pages,
            ObjectProvider<Texts> texts,
            Say say) {
        this.views = views;
        this.setUp = setUp;
        this.run = run;
        this.pages = pages;
        this.texts = texts;
        this.say = say;
    }

    /** @param drafts imported texts of the standard, to put out to comment */
    record RunPage(CallView call, Map<UUID, PersonRef> people, List<Option> drafts) {

        public String path() {
            return call.line().path() + "/conduite";
        }
    }

    @GetMapping
    String show(@PathVariable String slug, Actor actor, Model model) {
        CallView call = pages.call(slug, actor);
        if (!CampaignAction.DESCRIBE.isAllowedTo(actor, call.line().standard().id())) {
            throw new NotAllowed(CampaignAction.DESCRIBE);
        }
        if (!model.containsAttribute("form")) {
            model.addAttribute("form", SetUpForm.of(call));
        }
        model.addAttribute("page", new RunPage(call, views.people(call), drafts(call)));
        model.addAttribute("crumbs", pages.crumbs(call, say.key("call.tab.run")));
        return "campaigns/run";
    }

    private List<Option> drafts(CallView call) {
        Texts known = texts.getIfAvailable();
        List<RevisionRef> revisions = known == null
                ? List.of()
                : known.revisionsOf(call.line().standard().id());
        return revisions.stream()
                .map(each -> new Option(each.id().toString(), each.textTitle() + ", " + each.label()))
                .toList();
    }

    @PostMapping("/notice")
    String describe(
            @PathVariable String slug,
            @Valid @ModelAttribute("form") SetUpForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            Reply reply) {
        return saved(
                errors,
                () -> setUp.describe(slug, form.description(views.view(slug, actor)), actor),
                slug,
                actor,
                model,
                reply);
    }

    @PostMapping("/documents")
    String documents(
            @PathVariable String slug,
            @Valid @ModelAttribute("form") SetUpForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            Reply reply) {
        return saved(errors, () -> setUp.defineDocuments(slug, form.lines(), actor), slug, actor, model, reply);
    }

    @PostMapping("/types")
    String types(
            @PathVariable String slug,
            @Valid @ModelAttribute("form") SetUpForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            Reply reply) {
        return saved(
                errors,
                () -> {
                    List<CommentType> types = form.types();
                    setUp.defineTypes(slug, types, actor);
                },
                slug,
                actor,
                model,
                reply);
    }

    @PostMapping("/dates")
    String schedule(
            @PathVariable String slug,
            @Valid @ModelAttribute("form") SetUpForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            Reply reply) {
        return saved(
                errors,
                () -> setUp.schedule(slug, new CallPeriod(form.opens(), form.closes()), form.getShortReason(), actor),
                slug,
                actor,
                model,
                reply);
    }

    @PostMapping("/liste/{point}")
    String check(
            @PathVariable String slug,
            @PathVariable ChecklistPoint point,
            @ModelAttribute("form") SetUpForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            Reply reply) {
        return saved(
                errors,
                () -> {
                    switch (form.getAct() == null ? "" : form.getAct()) {
                        case "reprendre" -> setUp.untick(slug, point, actor);
                        case "ecarter" -> setUp.setAside(slug, point, form.getNote(), actor);
                        default -> setUp.tick(slug, point, form.getNote(), actor);
                    }
                },
                slug,
                actor,
                model,
                reply);
    }

    @PostMapping("/etape")
    String move(
            @PathVariable String slug,
            @Valid @ModelAttribute("form") SetUpForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            Reply reply) {
        return saved(
                errors,
                () -> {
                    switch (act(form.getAct())) {
                        case PREPARE -> run.prepare(slug, actor);
                        case APPROVE -> run.approve(slug, form.getApprovedOn(), form.getNote(), actor);
                        case ANNOUNCE -> run.announce(slug, actor);
                        case TAKE_BACK -> run.takeBack(slug, form.getReason(), actor);
                        case EXTEND -> run.extend(slug, form.closes(), form.getReason(), actor);
                        case PROCESS -> run.process(slug, actor);
                        default -> throw new NotFound("act " + form.getAct());
                    }
                },
                slug,
                actor,
                model,
                reply);
    }

    private static CampaignAction act(String name) {
        return Arrays.stream(CampaignAction.values())
                .filter(action -> action.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new NotFound("act " + name));
    }

    private String saved(BindingResult errors, Runnable act, String slug, Actor actor, Model model, Reply reply) {
        return reply.to(errors, act, "run.saved", "/appels/" + slug + "/conduite", () -> show(slug, actor, model));
    }
}
