package fr.jalon.campaigns.web;

import fr.jalon.campaigns.application.CallView;
import fr.jalon.campaigns.application.traces.DocumentTraces;
import fr.jalon.campaigns.application.traces.TraceChanges;
import fr.jalon.shared.Actor;
import fr.jalon.shared.NotFound;
import fr.jalon.shared.web.Reply;
import fr.jalon.shared.web.Say;
import jakarta.validation.Valid;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Where the pilot says which comments changed which clauses. */
@Controller
@RequestMapping("/appels/{slug}/suites")
class TracesController {

    private final TraceChanges traces;
    private final CallPages pages;
    private final Say say;

    TracesController(TraceChanges traces, CallPages pages, Say say) {
        this.traces = traces;
        this.pages = pages;
        this.say = say;
    }

    /** @param documents those whose text has a newer revision */
    record TracesPage(CallView call, List<DocumentTraces> documents) {

        public String path() {
            return call.line().path() + "/suites";
        }

        /** Why a comment is proposed, in a few words. */
        public String why(DocumentTraces.Offer offer, Say say) {
            return offer.why().signs().stream().map(say::term).collect(Collectors.joining(", "));
        }
    }

    @GetMapping
    String show(@PathVariable String slug, Actor actor, Model model) {
        if (!model.containsAttribute("form")) {
            model.addAttribute("form", new TraceForm());
        }
        CallView call = pages.call(slug, actor);
        model.addAttribute("page", new TracesPage(call, traces.read(slug, actor)));
        model.addAttribute("crumbs", pages.crumbs(call, say.key("call.tab.traces")));
        return "campaigns/traces";
    }

    @PostMapping
    String say(
            @PathVariable String slug,
            @Valid @ModelAttribute("form") TraceForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            Reply reply) {
        traces.require(slug, actor);
        String place = form.getClause() == null ? "" : "#c-" + form.getClause();
        return reply.to(
                errors,
                () -> act(slug, form, actor),
                "trace.said",
                "/appels/" + slug + "/suites" + place,
                () -> show(slug, actor, model));
    }

    private void act(String slug, TraceForm form, Actor actor) {
        String document = form.getDocument();
        switch (form.getAct()) {
            case "confirm" -> traces.say(slug, document, form.getClause(), form.getComment(), true, actor);
            case "refuse" -> traces.say(slug, document, form.getClause(), form.getComment(), false, actor);
            case "confirm-all" -> traces.confirmAll(slug, document, actor);
            case "add" -> traces.add(slug, document, form.getClause(), form.getRef(), actor);
            case "none" -> traces.sayUnasked(slug, document, form.getClause(), form.getReason(), actor);
            case "notes" -> traces.keepNotes(slug, document, form.getNotes(), actor);
            default -> throw new NotFound("act " + form.getAct());
        }
    }
}
