package fr.jalon.campaigns.web;

import fr.jalon.campaigns.application.CallView;
import fr.jalon.campaigns.application.ClauseChoice;
import fr.jalon.campaigns.application.CommentReader;
import fr.jalon.campaigns.application.CommentRow;
import fr.jalon.campaigns.application.PlaceComments;
import fr.jalon.campaigns.domain.CampaignAction;
import fr.jalon.documents.ClauseRef;
import fr.jalon.shared.Actor;
import fr.jalon.shared.Message;
import fr.jalon.shared.web.FormErrors;
import fr.jalon.shared.web.Option;
import fr.jalon.shared.web.Reply;
import fr.jalon.shared.web.Say;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The clause a comment is about, which the people of the standard put right. */
@Controller
@RequestMapping("/appels/{slug}/{document}/commentaires/{ref}/emplacement")
class PlaceController {

    private final CommentReader comments;
    private final ClauseChoice clauses;
    private final PlaceComments place;
    private final CallPages pages;
    private final Say say;

    PlaceController(CommentReader comments, ClauseChoice clauses, PlaceComments place, CallPages pages, Say say) {
        this.comments = comments;
        this.clauses = clauses;
        this.place = place;
        this.pages = pages;
        this.say = say;
    }

    /**
     * Where a comment belongs.
     *
     * @param present the clause it is placed on, or null
     * @param proposed what its locator points at, the likeliest first
     */
    record PlacePage(
            CallView call, CommentRow comment, ClauseRef present, List<ClauseRef> proposed, List<Option> clauses) {

        public String comment(String rest) {
            return call.line().path() + "/" + comment.document() + "/commentaires/" + comment.ref() + rest;
        }
    }

    @GetMapping
    String where(
            @PathVariable String slug,
            @PathVariable String document,
            @PathVariable String ref,
            Actor actor,
            Model model) {
        model.addAttribute("form", new PlaceForm());
        return show(slug, document, ref, actor, model);
    }

    @PostMapping
    String place(
            @PathVariable String slug,
            @PathVariable String document,
            @PathVariable String ref,
            @Valid @ModelAttribute("form") PlaceForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            Reply reply) {
        String path = "/appels/" + slug + "/" + document + "/commentaires/" + ref;
        if (!form.isChosen()) {
            FormErrors.add(errors, "clause", Message.of("place.choose-one"));
        }
        return reply.to(
                errors,
                () -> place.place(slug, document, ref, form.getClause(), actor),
                "place.done",
                form.isListed() ? "/appels/" + slug + "/commentaires?etat=" + CommentSearch.TO_PLACE : path,
                () -> show(slug, document, ref, actor, model));
    }

    private String show(String slug, String document, String ref, Actor actor, Model model) {
        CallView call = pages.call(slug, actor);
        CampaignAction.PLACE.require(
                actor, call.line().standard().id(), call.line().state());
        CommentRow comment = comments.story(call.line().id(), document, ref).comment();
        CallView.Document about = call.document(document);
        List<ClauseRef> all = clauses.all(about);
        ClauseRef present = clauses.present(about, comment.clause()).orElse(null);
        List<ClauseRef> proposed = clauses.proposed(comment.locator(), all).stream()
                .filter(clause -> present == null || !clause.identity().equals(present.identity()))
                .toList();
        List<Option> options = all.stream()
                .filter(clause -> !clause.heading().isBlank())
                .map(clause -> new Option(clause.identity().toString(), clause.heading()))
                .toList();
        model.addAttribute("page", new PlacePage(call, comment, present, proposed, options));
        model.addAttribute("crumbs", pages.crumbs(call, say.key("place.title")));
        return "campaigns/place";
    }
}
