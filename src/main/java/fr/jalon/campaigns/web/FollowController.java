package fr.jalon.campaigns.web;

import fr.jalon.campaigns.application.CallView;
import fr.jalon.campaigns.application.FollowComments;
import fr.jalon.campaigns.domain.ClosedCall;
import fr.jalon.campaigns.domain.Comment;
import fr.jalon.campaigns.domain.CommentState;
import fr.jalon.campaigns.domain.Wording;
import fr.jalon.shared.Actor;
import fr.jalon.shared.Message;
import fr.jalon.shared.NotFound;
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

/** One's own comments in a call: confirm, correct, take back. A link of a mail leaves a cookie and no trace in the address. */
@Controller
@PublicPage
@RequestMapping("/appels/{slug}/suivi")
class FollowController {

    private final FollowComments follow;
    private final CallPages pages;
    private final Say say;

    FollowController(FollowComments follow, CallPages pages, Say say) {
        this.follow = follow;
        this.pages = pages;
        this.say = say;
    }

    /** @param own null for a stranger */
    record FollowPage(CallView call, FollowComments.Own own) {

        public boolean hasUnconfirmed() {
            return own != null
                    && own.proved()
                    && (!own.contributor().isConfirmed()
                            || own.comments().stream()
                                    .anyMatch(comment -> comment.state() == CommentState.UNCONFIRMED));
        }

        /** Code of the document of a comment. */
        public CallView.Document document(Comment comment) {
            return call.documents().stream()
                    .filter(document -> document.id().equals(comment.documentId()))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** A comment of one's own, to be corrected. */
    record CorrectPage(CallView call, Comment comment, List<fr.jalon.shared.web.Option> types) {}

    @GetMapping
    String show(@PathVariable String slug, HttpServletRequest request, Actor actor, Model model) {
        CallView call = pages.call(slug, actor);
        FollowComments.Own own =
                follow.own(slug, ContributorCookie.read(request), actor).orElse(null);
        NameForm form = new NameForm();
        if (own != null) {
            form.setName(own.contributor().name());
            form.setNamePublic(own.contributor().namePublic());
        }
        model.addAttribute("form", form);
        model.addAttribute("page", new FollowPage(call, own));
        model.addAttribute("crumbs", pages.crumbs(call, say.key("follow.title")));
        return "campaigns/follow";
    }

    /** Following the link proves the address, and publishes nothing: mail scanners follow links, too. */
    @GetMapping("/{secret}")
    String arrive(
            @PathVariable String slug,
            @PathVariable String secret,
            HttpServletRequest request,
            HttpServletResponse response,
            Actor actor) {
        if (!follow.arrive(slug, secret, ContributorCookie.read(request), actor)) {
            throw new NotFound("link to comments of " + slug);
        }
        ContributorCookie.set(slug, secret, request, response);
        return "redirect:/appels/" + slug + "/suivi";
    }

    @PostMapping("/confirmer")
    String confirm(
            @PathVariable String slug,
            @ModelAttribute("form") NameForm form,
            HttpServletRequest request,
            Actor actor,
            Reply reply) {
        String secret = ContributorCookie.read(request);
        follow.introduce(slug, secret, form.getName(), form.isNamePublic(), actor);
        String refs = follow.confirm(slug, secret, actor);
        Message done = refs.isEmpty() ? Message.of("follow.confirmed") : Message.of("follow.received", refs);
        return reply.done(done, "/appels/" + slug + "/suivi");
    }

    @PostMapping("/nom")
    String introduce(
            @PathVariable String slug,
            @ModelAttribute("form") NameForm form,
            HttpServletRequest request,
            Actor actor,
            Reply reply) {
        follow.introduce(slug, ContributorCookie.read(request), form.getName(), form.isNamePublic(), actor);
        return reply.done("follow.named", "/appels/" + slug + "/suivi");
    }

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
