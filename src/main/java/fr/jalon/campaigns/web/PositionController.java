package fr.jalon.campaigns.web;

import fr.jalon.campaigns.application.CallView;
import fr.jalon.campaigns.application.PositionReader;
import fr.jalon.campaigns.application.PositionView;
import fr.jalon.campaigns.application.WritePositions;
import fr.jalon.shared.Actor;
import fr.jalon.shared.Message;
import fr.jalon.shared.web.Reply;
import fr.jalon.shared.web.Say;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** What the organisation of the reader says with one voice in a call. */
@Controller
@RequestMapping("/appels/{slug}/position")
class PositionController {

    private final PositionReader reader;
    private final WritePositions write;
    private final CallPages pages;
    private final Say say;

    PositionController(PositionReader reader, WritePositions write, CallPages pages, Say say) {
        this.reader = reader;
        this.write = write;
        this.pages = pages;
        this.say = say;
    }

    /** @param position null for somebody who may speak for no organisation */
    record PositionPage(CallView call, PositionView position, boolean waitsForVouching) {

        public String path() {
            return PositionController.path(call.line().slug());
        }

        public boolean isWritable() {
            return call.line().isOpen() && !position.isSent();
        }
    }

    static String path(String slug) {
        return "/appels/" + slug + "/position";
    }

    @GetMapping
    String show(@PathVariable String slug, @ModelAttribute("form") PositionForm form, Actor actor, Model model) {
        return show(slug, actor, model);
    }

    private String show(String slug, Actor actor, Model model) {
        CallView call = pages.call(slug, actor);
        PositionView position = reader.view(slug, actor).orElse(null);
        model.addAttribute(
                "page", new PositionPage(call, position, position == null && reader.waitsForVouching(actor)));
        model.addAttribute("crumbs", pages.crumbs(call, say.key("position.title")));
        return "campaigns/position";
    }

    @PostMapping("/{comment}/retenir")
    String takeUp(@PathVariable String slug, @PathVariable UUID comment, Locale language, Actor actor, Reply reply) {
        write.takeUp(slug, comment, language, actor);
        return reply.done("position.taken", path(slug));
    }

    @PostMapping("/{comment}/laisser")
    String leaveOut(@PathVariable String slug, @PathVariable UUID comment, Actor actor, Reply reply) {
        write.leaveOut(slug, comment, actor);
        return reply.done("position.left", path(slug));
    }

    @PostMapping("/envoyer")
    String send(
            @PathVariable String slug,
            @ModelAttribute("form") PositionForm form,
            BindingResult errors,
            Locale language,
            Actor actor,
            Model model,
            Reply reply) {
        return reply.to(
                errors,
                () -> write.send(slug, language, actor),
                refs -> reply.done(Message.of("position.sent", refs), path(slug)),
                () -> show(slug, actor, model));
    }
}
