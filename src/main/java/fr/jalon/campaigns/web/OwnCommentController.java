package fr.jalon.campaigns.web;

import fr.jalon.campaigns.application.CallView;
import fr.jalon.campaigns.application.FollowComments;
import fr.jalon.campaigns.domain.ClosedCall;
import fr.jalon.campaigns.domain.Comment;
import fr.jalon.campaigns.domain.Wording;
import fr.jalon.shared.Actor;
import fr.jalon.shared.NotFound;
import fr.jalon.shared.web.Option;
import fr.jalon.shared.web.PublicPage;
import fr.jalon.shared.web.Reply;
import fr.jalon.shared.web.Say;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
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

/** One of one's own comments: gone on with, corrected, taken back. */
@Controller
@PublicPage
@RequestMapping("/appels/{slug}/suivi")
class OwnCommentController {

    private final FollowComments follow;
    private final CallPages pages;
    private final Say say;

    OwnCommentController(FollowComments follow, CallPages pages, Say say) {
        this.follow = follow;
        this.pages = pages;
        this.say = say;
    }

    /** A comment of one's own, to be corrected. */
    record CorrectPage(CallView call, Comment comment, List<Option> types) {}

    /** Back to where a draft was begun. */
    @GetMapping("/{draft}/reprendre")
    String goOn(@PathVariable String slug, @PathVariable UUID draft, HttpServletRequest request, Actor actor) {
        Comment kept = own(slug, draft, request, actor);
        return "redirect:" + pages.placeOf(pages.call(slug, actor), kept);
    }

    @GetMapping("/{comment}/corriger")
    String correct(
            @PathVariable String slug,
            @PathVariable UUID comment,
            HttpServletRequest request,
            Actor actor,
            Model model) {
        Comment own = show(slug, comment, request, actor, model);
        own.requireCorrectable();
        CommentForm form = new CommentForm();
        form.setType(own.types().isEmpty() ? null : own.types().get(0));
        form.setText(own.text());
        form.setProposedChange(own.proposedChange());
        model.addAttribute("form", form);
        return "campaigns/correct";
    }

    @PostMapping("/{comment}/corriger")
    String correct(
            @PathVariable String slug,
            @PathVariable UUID comment,
            @Valid @ModelAttribute("form") CommentForm form,
            BindingResult errors,
            HttpServletRequest request,
            HttpServletResponse response,
            Actor actor,
            Model model,
            Reply reply) {
        Wording said = Typing.wording(form.getType(), form.getText(), form.getProposedChange(), null);
        try {
            return reply.to(
                    errors,
                    () -> follow.correct(slug, ContributorCookie.read(request), comment, said, actor),
                    "follow.corrected",
                    "/appels/" + slug + "/suivi",
                    () -> {
                        show(slug, comment, request, actor, model);
                        return "campaigns/correct";
                    });
        } catch (ClosedCall closed) {
            return pages.tooLate(slug, closed, form, actor, response, model);
        }
    }

    @PostMapping("/{comment}/retirer")
    String withdraw(
            @PathVariable String slug,
            @PathVariable UUID comment,
            HttpServletRequest request,
            Actor actor,
            Reply reply) {
        follow.withdraw(slug, ContributorCookie.read(request), comment, actor);
        return reply.done("follow.withdrawn", "/appels/" + slug + "/suivi");
    }

    private Comment show(String slug, UUID comment, HttpServletRequest request, Actor actor, Model model) {
        CallView call = pages.call(slug, actor);
        Comment own = own(slug, comment, request, actor);
        model.addAttribute("page", new CorrectPage(call, own, pages.types(call)));
        model.addAttribute("crumbs", pages.crumbs(call, say.key("follow.correct.title")));
        return own;
    }

    private Comment own(String slug, UUID comment, HttpServletRequest request, Actor actor) {
        return follow.own(slug, ContributorCookie.read(request), actor).stream()
                .flatMap(found -> found.comments().stream())
                .filter(each -> each.id().equals(comment))
                .findFirst()
                .orElseThrow(() -> new NotFound("comment " + comment));
    }
}
