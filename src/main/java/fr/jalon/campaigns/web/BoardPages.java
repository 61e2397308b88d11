package fr.jalon.campaigns.web;

import fr.jalon.campaigns.application.CallView;
import fr.jalon.campaigns.application.answers.BoardFilter;
import fr.jalon.campaigns.application.answers.BoardProgress;
import fr.jalon.campaigns.application.answers.BoardReader;
import fr.jalon.campaigns.application.answers.BoardReader.Row;
import fr.jalon.campaigns.domain.CampaignAction;
import fr.jalon.shared.Actor;
import fr.jalon.shared.NotAllowed;
import fr.jalon.shared.web.Option;
import fr.jalon.shared.web.Say;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts the board of a call in the model; used to show it and to show it again. */
@Component
class BoardPages {

    private static final String KEY = "\\d{3} \\S+ \\d{7}";

    private final CallPages pages;
    private final BoardReader board;
    private final BoardProgress progress;
    private final BoardSheets sheets;
    private final Say say;

    BoardPages(CallPages pages, BoardReader board, BoardProgress progress, BoardSheets sheets, Say say) {
        this.pages = pages;
        this.board = board;
        this.progress = progress;
        this.sheets = sheets;
        this.say = say;
    }

    /** For the people who answer, and for those something was given to. */
    CallView call(String slug, Actor actor) {
        CallView call = pages.call(slug, actor);
        UUID standard = call.line().standard().id();
        if (!CampaignAction.PRE_INSTRUCT.isAllowedTo(actor, standard)
                && !progress.isAsked(call.line().id(), actor.id())) {
            throw new NotAllowed(CampaignAction.PRE_INSTRUCT);
        }
        return call;
    }

    /** @param name of the comment to be looked at; null for the first of the list */
    String show(String slug, BoardQuery query, String name, Actor actor, Model model) {
        CallView call = call(slug, actor);
        UUID id = call.line().id();
        BoardFilter filter = query.filter(actor);
        BoardPage.Sheet sheet = name == null ? null : sheets.sheet(call, name, actor);
        String around = sheet == null || query.getApres() != null
                ? null
                : sheet.comment().sortKey();
        BoardReader.Rows rows = board.rows(id, filter, key(query.getApres()), around);
        if (sheet == null && !rows.rows().isEmpty()) {
            sheet = sheets.sheet(call, rows.rows().get(0).name(), actor);
        }
        if (sheet != null && !model.containsAttribute("form")) {
            model.addAttribute("form", sheets.form(sheet, query, actor));
        }
        if (!model.containsAttribute("linkForm")) {
            model.addAttribute("linkForm", new LinkForm());
        }
        model.addAttribute("page", page(call, query, rows, sheet, actor));
        model.addAttribute("crumbs", pages.crumbs(call, say.key("call.tab.triage")));
        return "campaigns/board";
    }

    private BoardPage page(CallView call, BoardQuery query, BoardReader.Rows rows, BoardPage.Sheet sheet, Actor actor) {
        String path = call.line().path() + "/depouillement";
        return new BoardPage(
                call,
                query,
                progress.of(call.line().id(), call.line().comments(), actor.id()),
                rows.rows(),
                rows.next() == null ? null : query.after(path, rows.next()),
                pages.types(call),
                call.takers().stream()
                        .map(taker -> new Option(
                                taker.code(),
                                taker.name() == null ? say.key("call.without-organisation") : taker.name()))
                        .toList(),
                sheet);
    }

    private static String key(String after) {
        return after != null && after.matches(KEY) ? after : null;
    }

    /** Where to go on once this comment has its answer: the next one that waits in the list one comes from. */
    String next(String slug, BoardQuery query, String sortKey, Actor actor) {
        CallView call = pages.call(slug, actor);
        BoardFilter wanted = query.filter(actor);
        BoardFilter waiting = wanted.view() == BoardFilter.View.ALL || wanted.view() == BoardFilter.View.MINE
                ? new BoardFilter(BoardFilter.View.UNDECIDED, wanted.comments(), wanted.me())
                : wanted;
        String name =
                board.next(call.line().id(), waiting, sortKey).map(Row::name).orElse(null);
        return query.at(call.line().path() + "/depouillement", name);
    }

    /** @return the board's local path */
    static String path(String slug) {
        return "/appels/" + slug + "/depouillement";
    }

    static String name(String document, String ref) {
        return document + "/" + ref;
    }
}
