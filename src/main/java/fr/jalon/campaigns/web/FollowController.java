package fr.jalon.campaigns.web;

import fr.jalon.campaigns.application.CallView;
import fr.jalon.campaigns.application.FollowComments;
import fr.jalon.campaigns.domain.Comment;
import fr.jalon.campaigns.domain.CommentState;
import fr.jalon.shared.Actor;
import fr.jalon.shared.Message;
import fr.jalon.shared.NotFound;
import fr.jalon.shared.web.PublicPage;
import fr.jalon.shared.web.Reply;
import fr.jalon.shared.web.Say;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** One's own comments in a call, confirmed. A link of a mail leaves a cookie and no trace in the address. */
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

    /**
     * @param own null for a stranger
     * @param organisation they may speak for, or null
     */
    record FollowPage(CallView call, FollowComments.Own own, String organisation) {

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
        model.addAttribute("page", new FollowPage(call, own, pages.organisation(actor)));
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
}
