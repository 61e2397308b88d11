package fr.jalon.campaigns.web;

import fr.jalon.accounts.Organisations;
import fr.jalon.campaigns.application.CallView;
import fr.jalon.campaigns.application.returns.ReturnOrganisations;
import fr.jalon.campaigns.application.returns.ReturnReader;
import fr.jalon.campaigns.application.returns.TakeReturns;
import fr.jalon.shared.Actor;
import fr.jalon.shared.Message;
import fr.jalon.shared.web.Reply;
import fr.jalon.shared.web.Say;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** One table somebody sent: what was read, whose it is, taken in or set aside. */
@Controller
@RequestMapping("/appels/{slug}/retours/{id}")
class ReturnController {

    private final TakeReturns take;
    private final ReturnReader reader;
    private final ReturnOrganisations speakers;
    private final Organisations organisations;
    private final CallPages pages;
    private final Say say;

    ReturnController(
            TakeReturns take,
            ReturnReader reader,
            ReturnOrganisations speakers,
            Organisations organisations,
            CallPages pages,
            Say say) {
        this.take = take;
        this.reader = reader;
        this.speakers = speakers;
        this.organisations = organisations;
        this.pages = pages;
        this.say = say;
    }

    @GetMapping
    String look(
            @PathVariable String slug,
            @PathVariable UUID id,
            @ModelAttribute("form") ConfirmForm form,
            Actor actor,
            Model model) {
        return show(slug, id, form, actor, model);
    }

    @PostMapping("/prendre")
    String takeIn(
            @PathVariable String slug,
            @PathVariable UUID id,
            @ModelAttribute("form") ConfirmForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            Reply reply) {
        return reply.to(
                errors,
                () -> take.confirm(slug, id, form.said(), form.isLearn(), actor),
                plan -> reply.done(
                        Message.of("returns.taken", plan.comments(), plan.changes()), "/appels/" + slug + "/retours"),
                () -> show(slug, id, form, actor, model));
    }

    @PostMapping("/organisme")
    String organisation(
            @PathVariable String slug,
            @PathVariable UUID id,
            @Valid @ModelAttribute("speaker") SpeakerForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            Reply reply) {
        return reply.to(
                errors,
                () -> speakers.say(slug, id, form.getCode(), form.getOrganisation(), actor),
                "returns.organisation.said",
                "/appels/" + slug + "/retours/" + id,
                () -> show(slug, id, new ConfirmForm(), actor, model));
    }

    @PostMapping("/ecarter")
    String discard(@PathVariable String slug, @PathVariable UUID id, Actor actor, Reply reply) {
        take.discard(slug, id, actor);
        return reply.done("returns.discarded", "/appels/" + slug + "/retours");
    }

    private String show(String slug, UUID id, ConfirmForm form, Actor actor, Model model) {
        CallView call = pages.call(slug, actor);
        ReturnReader.Preview preview = reader.preview(slug, id, form.said(), actor);
        model.addAttribute("form", form);
        if (!model.containsAttribute("speaker")) {
            model.addAttribute("speaker", new SpeakerForm());
        }
        model.addAttribute(
                "page",
                ReturnPage.of(
                        call,
                        preview,
                        form.strangers(preview.strangers()),
                        speakers.of(slug, id, actor),
                        organisations.all()));
        model.addAttribute("crumbs", pages.crumbs(call, say.key("call.tab.returns")));
        return "campaigns/return";
    }
}
