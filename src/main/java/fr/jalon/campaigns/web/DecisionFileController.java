package fr.jalon.campaigns.web;

import fr.jalon.campaigns.application.CallView;
import fr.jalon.campaigns.application.answers.TakeDecisions;
import fr.jalon.campaigns.domain.CampaignAction;
import fr.jalon.shared.Actor;
import fr.jalon.shared.Message;
import fr.jalon.shared.RuleViolation;
import fr.jalon.shared.web.FormErrors;
import fr.jalon.shared.web.Reply;
import fr.jalon.shared.web.Say;
import jakarta.validation.Valid;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Decisions filled in elsewhere: export, fill in, bring back. Where both sides moved, a person chooses. */
@Controller
@RequestMapping("/appels/{slug}/depouillement/fichier")
class DecisionFileController {

    private final TakeDecisions take;
    private final BoardPages pages;
    private final CallPages calls;
    private final Say say;

    DecisionFileController(TakeDecisions take, BoardPages pages, CallPages calls, Say say) {
        this.take = take;
        this.pages = pages;
        this.calls = calls;
        this.say = say;
    }

    /** @param outcome null before a file is brought */
    record FilePage(CallView call, TakeDecisions.Outcome outcome) {}

    @GetMapping
    String ask(@PathVariable String slug, Actor actor, Model model) {
        model.addAttribute("form", new DecisionFileForm());
        return show(slug, null, actor, model);
    }

    @PostMapping
    String bring(
            @PathVariable String slug,
            @Valid @ModelAttribute("form") DecisionFileForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            Reply reply)
            throws IOException {
        if (form.getFile() == null || form.getFile().isEmpty()) {
            FormErrors.add(errors, "file", Message.of("decisions.file-needed"));
        }
        if (errors.hasErrors()) {
            return reply.again(() -> show(slug, null, actor, model));
        }
        TakeDecisions.Outcome outcome;
        try {
            outcome = take.take(
                    slug, form.getFile().getOriginalFilename(), form.getFile().getBytes(), form.in(), actor);
        } catch (RuleViolation refused) {
            FormErrors.add(errors, refused);
            return reply.again(() -> show(slug, null, actor, model));
        }
        return outcome.conflicts().isEmpty() && outcome.unknown().isEmpty()
                ? reply.done(Message.of("decisions.taken", outcome.changed()), BoardPages.path(slug))
                : show(slug, outcome, actor, model);
    }

    @PostMapping("/choix")
    String settle(
            @PathVariable String slug,
            @ModelAttribute("form") DecisionFileForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            Reply reply) {
        return reply.to(
                errors,
                () -> take.settle(slug, form.settled(), form.in(), actor),
                settled -> reply.done(Message.of("decisions.taken", settled), BoardPages.path(slug)),
                () -> show(slug, null, actor, model));
    }

    private String show(String slug, TakeDecisions.Outcome outcome, Actor actor, Model model) {
        CallView call = pages.call(slug, actor);
        CampaignAction.DECIDE.require(
                actor, call.line().standard().id(), call.line().state());
        model.addAttribute("page", new FilePage(call, outcome));
        model.addAttribute("crumbs", calls.crumbs(call, say.key("decisions.title")));
        return "campaigns/decisions";
    }
}
