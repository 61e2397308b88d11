package fr.jalon.campaigns.domain.table;

import fr.jalon.campaigns.domain.table.grid.Grid;
import fr.jalon.campaigns.domain.table.grid.GridRow;
import fr.jalon.shared.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Goes down the rows of one comment table, and tells comments from all the rest. */
final class RowsReader {

    /** Rows looked at to know whether the table is numbered. */
    private static final int SAMPLE = 500;

    private static final List<Column> WORDS_WITHOUT_COMMENT =
            List.of(Column.LOCATOR, Column.DECISION, Column.REASON, Column.ACTION);

    private final Grid grid;
    private final int table;
    private final List<RowDraft> drafts = new ArrayList<>();
    private final List<Doubt> doubts = new ArrayList<>();
    private Layout layout;
    private final Headings headings;
    private boolean numbered;

    RowsReader(Grid grid, int table, Layout layout, String organisation) {
        this.grid = grid;
        this.table = table;
        this.layout = layout;
        this.headings = new Headings(organisation, table, doubts);
    }

    void read() {
        numbered = isNumbered();
        int i = layout.firstRow();
        while (i < grid.rows().size()) {
            GridRow row = grid.rows().get(i);
            boolean titles = LayoutFinder.isTitles(row);
            Optional<Layout> anew = titles ? LayoutFinder.find(grid, i) : Optional.empty();
            if (anew.isPresent()) {
                layout = anew.get();
                i = layout.firstRow();
            } else {
                read(row);
                i++;
            }
        }
        headings.end();
    }

    private boolean isNumbered() {
        int comments = 0;
        int numbers = 0;
        int last = Math.min(grid.rows().size(), layout.firstRow() + SAMPLE);
        for (GridRow row : grid.rows().subList(Math.min(layout.firstRow(), last), last)) {
            RowValues values = layout.values(grid, row);
            if (!values.own(Column.TEXT).isEmpty()
                    || !values.own(Column.PROPOSAL).isEmpty()) {
                comments++;
                numbers += values.each(Column.NUMBER).stream().anyMatch(Refs::isNumber) ? 1 : 0;
            }
        }
        return numbers > 0 && numbers * 2 >= comments;
    }

    private void read(GridRow row) {
        RowValues values = layout.values(grid, row);
        if (values.isBlank()) {
            return;
        }
        String banner = values.banner();
        if (banner != null && headings.take(row.number(), banner)) {
            return;
        }
        if (isInstruction(values)) {
            return;
        }
        if (isFilled(values.own(Column.TEXT)) || isFilled(values.own(Column.PROPOSAL))) {
            comment(row, values);
        } else {
            withoutComment(row, values);
        }
    }

    private boolean isInstruction(RowValues values) {
        boolean unnumbered = values.each(Column.NUMBER).stream().noneMatch(Refs::isNumber);
        String words = values.own(Column.TEXT);
        boolean example = values.each(Column.NUMBER).stream().anyMatch(RowWords::isExample);
        return unnumbered && drafts.isEmpty() && (RowWords.isInstruction(words) || example);
    }

    private static boolean isFilled(String words) {
        return !RowWords.isSign(words);
    }

    private void withoutComment(GridRow row, RowValues values) {
        String decision = values.own(Column.DECISION);
        boolean unnumbered = values.own(Column.NUMBER).isEmpty();
        if (values.reachesDown(Column.TEXT) && !unnumbered && numbered) {
            comment(row, values);
            return;
        }
        if (unnumbered
                && !drafts.isEmpty()
                && !decision.isEmpty()
                && values.own(Column.LOCATOR).isEmpty()) {
            RowDraft last = last();
            last.decision = RowDraft.joined(last.decision, decision);
            last.action = RowDraft.joined(last.action, values.own(Column.ACTION));
            last.doubt(Column.DECISION, decision, "decision-continued", row.number());
            return;
        }
        List<String> words = new ArrayList<>();
        WORDS_WITHOUT_COMMENT.forEach(column -> words.add(values.own(column)));
        values.others().forEach(other -> words.add(other.text()));
        words.removeIf(word -> !isFilled(word));
        if (!words.isEmpty()) {
            doubt(row.number(), "row", String.join(" | ", words), "no-comment");
        }
    }

    private void comment(GridRow row, RowValues values) {
        String text = values.own(Column.TEXT);
        if (RowWords.saysNothing(text) && !isFilled(values.own(Column.PROPOSAL))) {
            doubt(row.number(), "text", text, "says-nothing");
        } else if (goesOn(values)) {
            goOn(row, values);
        } else {
            drafts.add(draft(row, values));
        }
    }

    private boolean goesOn(RowValues values) {
        if (drafts.isEmpty()) {
            return false;
        }
        String number = values.own(Column.NUMBER);
        if (values.reachesDown(Column.NUMBER) || RowWords.isContinuationMark(number)) {
            return true;
        }
        boolean bare = number.isEmpty()
                && values.shown(Column.ORGANISATION).isEmpty()
                && values.shown(Column.TYPE).isEmpty()
                && values.locator().isEmpty();
        RowDraft last = last();
        String text = values.own(Column.TEXT);
        boolean onlyProposal = text.isEmpty() && last.proposal.isEmpty();
        return numbered && bare && (onlyProposal || !text.isEmpty() && RowWords.goesOn(last.text, text));
    }

    private void goOn(GridRow row, RowValues values) {
        RowDraft last = last();
        String text = values.own(Column.TEXT);
        String proposal = values.own(Column.PROPOSAL);
        last.text = RowDraft.joined(last.text, text);
        last.proposal = RowDraft.joined(last.proposal, proposal);
        last.decision = RowDraft.joined(last.decision, values.own(Column.DECISION));
        last.reason = RowDraft.joined(last.reason, values.own(Column.REASON));
        last.action = RowDraft.joined(last.action, values.own(Column.ACTION));
        last.doubt(Column.TEXT, RowDraft.joined(text, proposal), "continued", row.number());
    }

    private RowDraft last() {
        return drafts.get(drafts.size() - 1);
    }

    private RowDraft draft(GridRow row, RowValues values) {
        RowDraft draft = new RowDraft(row.number(), table);
        draft.iso = layout.isIso();
        DraftFiller filler = new DraftFiller(draft, values);
        filler.fill(drafts.isEmpty() ? null : last(), headings.organisation(), numbered);
        draft.context = headings.context();
        if (values.banner() != null) {
            draft.doubt(Column.TEXT, draft.text, "banner");
        }
        return draft;
    }

    private void doubt(int row, String column, String raw, String why) {
        doubts.add(new Doubt(row, table, column, raw, Message.of("table-doubt." + why)));
    }

    List<RowDraft> drafts() {
        return drafts;
    }

    List<Doubt> doubts() {
        return doubts;
    }
}
