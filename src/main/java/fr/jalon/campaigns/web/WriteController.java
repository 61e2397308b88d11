package fr.jalon.campaigns.web;

import fr.jalon.campaigns.application.CampaignLimits;
import fr.jalon.campaigns.application.WriteComments;
import fr.jalon.campaigns.application.WriteComments.Written;
import fr.jalon.campaigns.domain.ClosedCall;
import fr.jalon.shared.Actor;
import fr.jalon.shared.Message;
import fr.jalon.shared.web.PublicPage;
import fr.jalon.shared.web.Reply;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Takes a comment written on a page: sent, or kept as a draft in this browser. */
@Controller
@PublicPage
class WriteController {

    private final WriteComments write;
    private final CampaignLimits limits;
    private final CallPages pages;

    WriteController(WriteComments write, CampaignLimits limits, CallPages pages) {
        this.write = write;
        this.limits = limits;
        this.pages = pages;
    }

    @PostMapping("/appels/{slug}/{document}/commentaires")
    String write(
            @PathVariable String slug,
            @PathVariable String document,
            @RequestParam(required = false) String garder,
            @RequestParam(required = false) String confier,
            @Valid @ModelAttribute("form") CommentForm form,
            BindingResult errors,
            HttpServletRequest request,
            HttpServletResponse response,
            Actor actor,
            Model model,
            Reply reply) {
        String secret = ContributorCookie.read(request);
        try {
            CallPage.Writing about = pages.form(slug, document, form.getClause(), secret, actor);
            WriteComments.Typed typed = Typing.of(form, about, secret);
            return reply.to(
                    errors,
                    () -> {
                        if (actor.id() == null) {
                            limit(about, request, secret);
                        }
                        if (confier != null) {
                            return write.entrust(slug, typed, actor);
                        }
                        return garder == null ? write.send(slug, typed, actor) : write.keep(slug, typed, actor);
                    },
                    written -> written(written, slug, about, request, response, reply),
                    () -> again(slug, document, form, secret, actor, model));
        } catch (ClosedCall closed) {
            return pages.tooLate(slug, closed, form, actor, response, model);
        }
    }

    @PostMapping("/appels/{slug}/brouillons/{draft}/jeter")
    String discard(
            @PathVariable String slug, @PathVariable UUID draft, HttpServletRequest request, Actor actor, Reply reply) {
        write.discard(slug, draft, ContributorCookie.read(request), actor);
        return reply.done("comment.draft-discarded", "/appels/" + slug + "/suivi");
    }

    /** Behind one network there may be a whole ministry: who is known is counted alone. */
    private void limit(CallPage.Writing about, HttpServletRequest request, String secret) {
        if (about.knows()) {
            limits.known(secret);
        } else {
            limits.comment(request.getRemoteAddr());
        }
    }

    private String again(String slug, String document, CommentForm form, String secret, Actor actor, Model model) {
        write.requireOpen(slug, actor);
        String anchor = form.getClause() == null ? CallPage.WHOLE : form.getClause();
        pages.show(slug, document, anchor, secret, actor, model);
        return "campaigns/call";
    }

    private static String written(
            Written written,
            String slug,
            CallPage.Writing about,
            HttpServletRequest request,
            HttpServletResponse response,
            Reply reply) {
        if (written.secret() != null) {
            ContributorCookie.set(slug, written.secret(), request, response);
        }
        Message notice = written.ref() == null
                ? Message.of("comment.outcome." + written.outcome().name())
                : Message.of("comment.outcome.RECEIVED", written.ref());
        String place = about.isWhole() ? "" : "#" + about.anchor();
        return reply.done(
                notice, "/appels/" + slug + "?document=" + about.document().code() + place);
    }
}
