package fr.jalon.campaigns.web;

import fr.jalon.campaigns.application.CallView;
import fr.jalon.campaigns.application.PositionReader;
import fr.jalon.campaigns.application.WritePositions;
import fr.jalon.campaigns.domain.Comment;
import fr.jalon.campaigns.domain.Wording;
import fr.jalon.shared.Actor;
import fr.jalon.shared.NotFound;
import fr.jalon.shared.web.Option;
import fr.jalon.shared.web.Reply;
import fr.jalon.shared.web.Say;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Puts a comment of a common position into common words. */
@Controller
@RequestMapping("/appels/{slug}/position/{comment}/rediger")
class PositionWordingController {

    private final PositionReader reader;
    private final WritePositions write;
    private final CallPages pages;
    private final Say say;

    PositionWordingController(PositionReader reader, WritePositions write, CallPages pages, Say say) {
        this.reader = reader;
        this.write = write;
        this.pages = pages;
        this.say = say;
    }

    /** A comment of the position, to be put into common words. */
    record WordingPage(CallView call, Comment comment, List<Option> types) {}

    @GetMapping
    String word(@PathVariable String slug, @PathVariable UUID comment, Actor actor, Model model) {
        Comment written = show(slug, comment, actor, model);
        model.addAttribute("form", PositionForm.of(written));
        return "campaigns/position-wording";
    }

    @PostMapping
    String word(
            @PathVariable String slug,
            @PathVariable UUID comment,
            @Valid @ModelAttribute("form") PositionForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            Reply reply) {
        Wording said = Typing.wording(form.getType(), form.getText(), form.getProposedChange(), null);
        return reply.to(
                errors,
                () -> write.rewrite(slug, comment, form.getVersion(), said, actor),
                "position.worded",
                PositionController.path(slug),
                () -> {
                    show(slug, comment, actor, model);
                    return "campaigns/position-wording";
                });
    }

    private Comment show(String slug, UUID comment, Actor actor, Model model) {
        CallView call = pages.call(slug, actor);
        Comment written = reader.view(slug, actor)
                .map(position -> position.comment(comment))
                .orElseThrow(() -> new NotFound("comment " + comment));
        model.addAttribute("page", new WordingPage(call, written, pages.types(call)));
        model.addAttribute("crumbs", pages.crumbs(call, say.key("position.title")));
        return written;
    }
}
