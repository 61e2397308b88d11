package fr.jalon.campaigns.web;

import fr.jalon.campaigns.application.CallView;
import fr.jalon.campaigns.application.ClauseChoice;
import fr.jalon.campaigns.application.CommentReader;
import fr.jalon.campaigns.application.CommentReader.Story;
import fr.jalon.campaigns.application.CommentRow;
import fr.jalon.campaigns.application.PositionLinks;
import fr.jalon.campaigns.application.traces.CommentTraces;
import fr.jalon.documents.ClauseRef;
import fr.jalon.shared.Actor;
import fr.jalon.shared.web.PublicPage;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One comment with its story. */
@Controller
@PublicPage
class CommentController {

    private final CommentReader comments;
    private final ClauseChoice clauses;
    private final PositionLinks links;
    private final CommentTraces traces;
    private final CallPages pages;

    CommentController(
            CommentReader comments, ClauseChoice clauses, PositionLinks links, CommentTraces traces, CallPages pages) {
        this.comments = comments;
        this.clauses = clauses;
        this.links = links;
        this.traces = traces;
        this.pages = pages;
    }

    /**
     * @param clause it is about, or null
     * @param went where it went, or null
     */
    record CommentPage(
            CallView call, Story story, ClauseRef clause, PositionLinks.Links links, CommentTraces.Went went) {}

    @GetMapping("/appels/{slug}/{document}/commentaires/{ref}")
    String one(
            @PathVariable String slug,
            @PathVariable String document,
            @PathVariable String ref,
            Actor actor,
            Model model) {
        CallView call = pages.call(slug, actor);
        Story story = comments.story(call.line().id(), document, ref);
        CommentRow comment = story.comment();
        ClauseRef clause =
                clauses.present(call.document(document), comment.clause()).orElse(null);
        model.addAttribute(
                "page",
                new CommentPage(
                        call,
                        story,
                        clause,
                        links.of(comment.id()),
                        traces.of(call, comment).orElse(null)));
        model.addAttribute("crumbs", pages.crumbs(call, ref));
        return "campaigns/comment";
    }
}
