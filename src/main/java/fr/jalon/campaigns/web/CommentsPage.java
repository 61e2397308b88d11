package fr.jalon.campaigns.web;

import fr.jalon.campaigns.application.CallView;
import fr.jalon.campaigns.application.CommentFilter;
import fr.jalon.campaigns.application.CommentReader;
import fr.jalon.campaigns.application.CommentRow;
import fr.jalon.campaigns.domain.ClauseState;
import fr.jalon.shared.web.Option;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The comments of a call under a filter.
 *
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

    /** Whoever reads may say whether that clause is the right one. */
    public boolean isToPlace(CommentRow row) {
        return row.clauseState() == ClauseState.PROPOSED && call.may("PLACE");
    }

    public boolean isCountCut() {
        return count >= CommentReader.COUNTED;
    }
}
