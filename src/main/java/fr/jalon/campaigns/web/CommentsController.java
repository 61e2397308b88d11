package fr.jalon.campaigns.web;

import fr.jalon.campaigns.application.CallView;
import fr.jalon.campaigns.application.ClauseChoice;
import fr.jalon.campaigns.application.CommentFilter;
import fr.jalon.campaigns.application.CommentFinder;
import fr.jalon.campaigns.application.CommentReader;
import fr.jalon.campaigns.application.CommentRow;
import fr.jalon.campaigns.domain.ClauseState;
import fr.jalon.campaigns.domain.Disposition;
import fr.jalon.shared.Actor;
import fr.jalon.shared.web.Option;
import fr.jalon.shared.web.Page;
import fr.jalon.shared.web.PublicPage;
import fr.jalon.shared.web.Say;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The comments of a call with filters. */
@Controller
@PublicPage
class CommentsController {

    private static final int ROWS = 25;

    private final CommentReader comments;
    private final ClauseChoice clauses;
    private final CallPages pages;
    private final Say say;

    CommentsController(CommentReader comments, ClauseChoice clauses, CallPages pages, Say say) {
        this.comments = comments;
        this.clauses = clauses;
        this.pages = pages;
        this.say = say;
    }

    @GetMapping("/appels/{slug}/commentaires")
    String list(@PathVariable String slug, CommentSearch search, Actor actor, Model model) {
        CallView call = pages.call(slug, actor);
        CommentFilter filter = search.filter();
        CommentFinder.Counted found = filter.isOpen()
                ? new CommentFinder.Counted(
                        comments.page(call.line().id(), filter, search.apres(), ROWS),
                        call.line().comments())
                : comments.counted(call.line().id(), filter, search.apres(), ROWS);
        Page<CommentRow> rows = found.page();
        model.addAttribute(
                "page",
                new CommentsPage(
                        call,
                        filter,
                        rows.items(),
                        found.count(),
                        pages.types(call),
                        organisations(call),
                        states(call),
                        search.etat(),
                        search.next(call.line().path() + "/commentaires", rows.next()),
                        headings(call, rows.items())));
        model.addAttribute("crumbs", pages.crumbs(call, say.key("comments.title")));
        return "campaigns/comments";
    }

    /** Headings of the proposed clauses, for those who judge them. */
    private Map<UUID, String> headings(CallView call, List<CommentRow> rows) {
        Map<UUID, String> headings = new HashMap<>();
        if (call.may("PLACE")) {
            rows.stream()
                    .filter(row -> row.clauseState() == ClauseState.PROPOSED)
                    .map(CommentRow::document)
                    .distinct()
                    .flatMap(code -> clauses.all(call.document(code)).stream())
                    .forEach(clause -> headings.put(clause.identity(), clause.heading()));
        }
        return headings;
    }

    private List<Option> organisations(CallView call) {
        return call.takers().stream()
                .map(taker -> new Option(
                        taker.code(), taker.name() == null ? say.key("call.without-organisation") : taker.name()))
                .toList();
    }

    private List<Option> states(CallView call) {
        List<Option> states = new ArrayList<>();
        states.add(new Option(CommentSearch.UNDECIDED, say.key("comments.undecided")));
        states.addAll(say.options(Disposition.values()));
        if (call.may("PLACE")) {
            states.add(new Option(CommentSearch.TO_PLACE, say.key("comments.to-place")));
        }
        return states;
    }
}
