package fr.jalon.campaigns.web;

import fr.jalon.campaigns.application.CallView;
import fr.jalon.campaigns.application.returns.ReturnReader;
import fr.jalon.campaigns.application.returns.TakeReturns;
import fr.jalon.campaigns.application.returns.TakeReturns.Sent;
import fr.jalon.campaigns.domain.CampaignAction;
import fr.jalon.shared.Actor;
import fr.jalon.shared.Message;
import fr.jalon.shared.RuleViolation;
import fr.jalon.shared.web.FormErrors;
import fr.jalon.shared.web.Reply;
import fr.jalon.shared.web.Say;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The tables people send: dropped together, looked at one by one, taken in. */
@Controller
@RequestMapping("/appels/{slug}/retours")
class ReturnsController {

    private final TakeReturns take;
    private final ReturnReader reader;
    private final CallPages pages;
    private final Say say;

    ReturnsController(TakeReturns take, ReturnReader reader, CallPages pages, Say say) {
        this.take = take;
        this.reader = reader;
        this.pages = pages;
        this.say = say;
    }

    /** What was received so far. */
    record ReturnsPage(CallView call, List<ReturnReader.Line> returns) {}

    @GetMapping
    String list(@PathVariable String slug, Actor actor, Model model) {
        model.addAttribute("form", new SendForm());
        return show(slug, actor, model);
    }

    @PostMapping
    String send(
            @PathVariable String slug,
            @ModelAttribute("form") SendForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            Reply reply) {
        int read = 0;
        for (Sent sent : form.sent()) {
            try {
                take.preview(slug, sent, actor);
                read++;
            } catch (RuleViolation unreadable) {
                FormErrors.add(errors, unreadable);
            }
        }
        if (read == 0 && !errors.hasErrors()) {
            FormErrors.add(errors, "files", Message.of("returns.nothing-sent"));
        }
        return errors.hasErrors()
                ? reply.again(() -> show(slug, actor, model))
                : reply.done(Message.of("returns.read", read), "/appels/" + slug + "/retours");
    }

    private String show(String slug, Actor actor, Model model) {
        CallView call = pages.call(slug, actor);
        CampaignAction.TAKE_RETURNS.require(
                actor, call.line().standard().id(), call.line().state());
        model.addAttribute("page", new ReturnsPage(call, reader.list(slug, actor)));
        model.addAttribute("crumbs", pages.crumbs(call, say.key("call.tab.returns")));
        return "campaigns/returns";
    }
}
