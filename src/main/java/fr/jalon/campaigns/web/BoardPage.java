package fr.jalon.campaigns.web;

import fr.jalon.accounts.PersonRef;
import fr.jalon.campaigns.application.CallView;
import fr.jalon.campaigns.application.CommentRow;
import fr.jalon.campaigns.application.answers.AnswerFacts;
import fr.jalon.campaigns.application.answers.AnswerReader;
import fr.jalon.campaigns.application.answers.AnswerTemplates;
import fr.jalon.campaigns.application.answers.BoardFilter;
import fr.jalon.campaigns.application.answers.BoardProgress;
import fr.jalon.campaigns.application.answers.BoardReader;
import fr.jalon.campaigns.application.answers.LinkComments;
import fr.jalon.campaigns.application.answers.NearComments;
import fr.jalon.campaigns.domain.Disposition;
import fr.jalon.campaigns.domain.answers.Guard;
import fr.jalon.documents.ClauseRef;
import fr.jalon.shared.web.Option;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The board of a call.
 *
 * @param next address of what follows in the list, or null
 * @param sheet the comment that is looked at, or null
 */
record BoardPage(
        CallView call,
        BoardQuery query,
        BoardProgress.Progress progress,
        List<BoardReader.Row> rows,
        String next,
        List<Option> types,
        List<Option> organisations,
        Sheet sheet) {

    /** A button for each disposition, with its key. */
    static final Map<Disposition, String> KEYS = Map.of(
            Disposition.ACCEPTED, "a",
            Disposition.ACCEPTED_IN_PRINCIPLE, "p",
            Disposition.REFUSED, "r",
            Disposition.POSTPONED, "t",
            Disposition.ANSWERED, "q",
            Disposition.SEE_OTHER, "v",
            Disposition.OUT_OF_SCOPE, "o");

    /** A part of the bar, which is 1000 wide. */
    public record Share(Disposition disposition, int count, int start, int width) {}

    /** A way of looking at the board. @param count null where it is not counted */
    public record Look(BoardFilter.View view, String href, Integer count, boolean current) {}

    /**
     * A comment with what is to be known to answer it.
     *
     * @param clause it is about, or null
     * @param findings what contradicts itself in the answer
     * @param mayPropose shows the form; {@code mayDecide} the button that decides
     */
    public record Sheet(
            CommentRow comment,
            AnswerFacts facts,
            ClauseRef clause,
            List<NearComments.Near> near,
            List<LinkComments.Link> links,
            List<AnswerReader.Past> history,
            List<AnswerTemplates.Template> templates,
            Map<UUID, PersonRef> people,
            List<Option> team,
            boolean mayPropose,
            boolean mayDecide,
            boolean mayAssign,
            boolean mayLink,
            List<Guard.Kind> findings) {

        public String name() {
            return comment.document() + "/" + comment.ref();
        }

        public String person(UUID id) {
            return id == null || !people.containsKey(id) ? null : people.get(id).name();
        }

        public boolean isDecided() {
            return comment.disposition() != null;
        }

        /** Something the group may confirm with one key. */
        public boolean mayConfirm() {
            return mayDecide
                    && !isDecided()
                    && facts.proposal() != null
                    && facts.proposal().disposition() != null;
        }
    }

    public String path() {
        return call.line().path() + "/depouillement";
    }

    public String at(BoardReader.Row row) {
        return query.at(path(), row.name());
    }

    public String here() {
        return query.at(path(), sheet == null ? null : sheet.name());
    }

    /** Where an act on this comment is sent, with the list one comes from. */
    public String act(String name) {
        return query.at(path() + "/" + sheet.name() + "/" + name, sheet.name());
    }

    public boolean isCurrent(BoardReader.Row row) {
        return sheet != null && row.id().equals(sheet.comment().id());
    }

    public String key(Disposition disposition) {
        return KEYS.get(disposition);
    }

    public boolean isNarrowed() {
        return query.isNarrowed();
    }

    public List<Disposition> dispositions() {
        return List.of(Disposition.values());
    }

    public List<Share> shares() {
        List<Share> shares = new ArrayList<>();
        int start = 0;
        for (Disposition each : Disposition.values()) {
            int count = progress.decided().getOrDefault(each, 0);
            if (count > 0) {
                int width = (int) (1000L * count / Math.max(1, progress.total()));
                shares.add(new Share(each, count, start, Math.max(2, width - 3)));
                start += width;
            }
        }
        return shares;
    }

    public List<Look> looks() {
        return Arrays.stream(BoardFilter.View.values())
                .map(view -> new Look(view, query.looking(path(), view), count(view), view == query.view()))
                .toList();
    }

    private Integer count(BoardFilter.View view) {
        return switch (view) {
            case UNDECIDED -> progress.left();
            case TO_PROPOSE -> progress.toPropose();
            case PROPOSED -> progress.proposed();
            case MINE -> progress.mine();
            case ALL -> progress.total();
        };
    }
}
