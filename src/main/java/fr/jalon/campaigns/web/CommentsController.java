package fr.jalon.campaigns.web;

import fr.jalon.campaigns.application.CallView;
import fr.jalon.campaigns.application.ClauseChoice;
import fr.jalon.campaigns.application.CommentFilter;
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
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** The comments of a call with filters. */
@Controller
@PublicPage
class CommentsController {

    private static final int ROWS = 50;
    private static final String UNDECIDED = "SANS";

    /** The state of comments whose clause a person has to look at; for the people of the standard. */
    static final String TO_CHECK = "A-PLACER";

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

    /**
     * @param count under the filter, at most {@link CommentReader#COUNTED}
     * @param next address of what follows, or null
     */
    record CommentsPage(
            CallView call,
            CommentFilter filter,
            List<CommentRow> rows,
            int count,
            List<Option> types,
            List<Option> organisations,
            List<Option> states,
            String state,
            String next,
            Map<UUID, String> headings) {

        /** The clause a comment was proposed for. */
        public String heading(CommentRow row) {
            return headings.getOrDefault(row.clause(), "§");
        }

        public boolean isCountCut() {
            return count >= CommentReader.COUNTED;
        }
    }

    @GetMapping("/appels/{slug}/commentaires")
    String list(
            @PathVariable String slug,
            @RequestParam(required = false) String document,
            @RequestParam(required = false) String type,
            @RequestParam(required = false) String organisme,
            @RequestParam(required = false) UUID clause,
            @RequestParam(required = false) String etat,
            @RequestParam(required = false) String q,
            @RequestParam(required = false) String apres,
            Actor actor,
            Model model) {
        CallView call = pages.call(slug, actor);
        CommentFilter filter = new CommentFilter(
                blank(document),
                blank(type),
                blank(organisme),
                clause,
                UNDECIDED.equals(etat),
                disposition(etat),
                TO_CHECK.equals(etat),
                blank(q));
        Page<CommentRow> rows = comments.page(call.line().id(), filter, apres, ROWS);
        int count = filter.isOpen()
                ? call.line().comments()
                : comments.count(call.line().id(), filter);
        UriComponentsBuilder here = UriComponentsBuilder.fromPath(call.line().path() + "/commentaires");
        param(here, "document", filter.document());
        param(here, "type", filter.type());
        param(here, "organisme", filter.organisation());
        param(here, "clause", filter.clause());
        param(here, "etat", blank(etat));
        param(here, "q", filter.q());
        String next = rows.next() == null
                ? null
                : here.queryParam("apres", rows.next()).encode().toUriString();
        model.addAttribute(
                "page",
                new CommentsPage(
                        call,
                        filter,
                        rows.items(),
                        count,
                        pages.types(call),
                        organisations(call),
                        states(call),
                        etat,
                        next,
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

    private static void param(UriComponentsBuilder here, String name, Object value) {
        if (value != null) {
            here.queryParam(name, value);
        }
    }

    private static String blank(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static Disposition disposition(String name) {
        return Arrays.stream(Disposition.values())
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private List<Option> organisations(CallView call) {
        return call.takers().stream()
                .map(taker -> new Option(
                        taker.code(), taker.name() == null ? say.key("call.without-organisation") : taker.name()))
                .toList();
    }

    private List<Option> states(CallView call) {
        List<Option> states = new ArrayList<>();
        states.add(new Option(UNDECIDED, say.key("comments.undecided")));
        states.addAll(say.options(Disposition.values()));
        if (call.may("PLACE")) {
            states.add(new Option(TO_CHECK, say.key("comments.to-place")));
        }
        return states;
    }
}
