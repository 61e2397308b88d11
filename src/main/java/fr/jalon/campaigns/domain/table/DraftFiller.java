package fr.jalon.campaigns.domain.table;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts the words of one row into a comment, with a doubt wherever they do not stand plainly in their own cell. */
final class DraftFiller {

    private static final Pattern MEMBER_BODY = Pattern.compile("(\\p{Lu}{2})[ \\u00A0_-]?0*(\\d{1,4})");

    private final RowDraft draft;
    private final RowValues values;

    DraftFiller(RowDraft draft, RowValues values) {
        this.draft = draft;
        this.values = values;
    }

    void fill(RowDraft before, String organisation, boolean numbered) {
        number(numbered);
        organisation(before, organisation);
        if (draft.iso) {
            memberBody();
        }
        draft.type = values.shown(Column.TYPE);
        draft.locator = values.locator();
        draft.document = values.shown(Column.DOCUMENT);
        draft.text = words(Column.TEXT, "text-shared");
        draft.proposal = words(Column.PROPOSAL, "proposal-shared");
        draft.decision = words(Column.DECISION, "decision-shared");
        draft.reason = values.shown(Column.REASON);
        draft.action = values.shown(Column.ACTION);
        draft.mark = values.own(Column.MARK);
        sharedCell();
        values.others().stream()
                .filter(other -> !RowWords.isSign(other.text()))
                .forEach(other -> draft.doubt(Column.OTHER, other.text(), "other-column", other.title()));
    }

    private void number(boolean numbered) {
        List<String> written = values.each(Column.NUMBER);
        for (String words : written) {
            if (Refs.isRef(words)) {
                draft.ref = words.replaceAll("\\s*[-–—‑_]\\s*(?=\\d+\\D*$)", "-");
            } else if (draft.number.isEmpty() || Refs.isNumber(words)) {
                draft.number = Refs.number(words);
            }
        }
        if (draft.number.isEmpty() && !draft.ref.isEmpty()) {
            draft.number = Refs.number(draft.ref);
        }
        if (numbered && draft.number.isEmpty()) {
            draft.doubt(Column.NUMBER, "", "number-missing");
        }
    }

    private void organisation(RowDraft before, String ofTable) {
        String written = values.shown(Column.ORGANISATION);
        if (RowWords.isSame(written) && before != null) {
            draft.organisation = before.organisation;
        } else if (!written.isEmpty()) {
            draft.organisation = written.replaceAll("\\s*\\n\\s*", " ");
        } else if (ofTable != null) {
            draft.organisation = ofTable;
        } else if (!draft.ref.isEmpty()) {
            draft.organisation = Refs.code(draft.ref);
        }
    }

    /** "FR 001" is the first comment of France. */
    private void memberBody() {
        Matcher counted = MEMBER_BODY.matcher(draft.organisation);
        if (counted.matches()) {
            draft.organisation = counted.group(1);
            draft.number = draft.number.isEmpty() ? counted.group(2) : draft.number;
        }
    }

    private String words(Column column, String whenShared) {
        String own = values.own(column);
        if (!own.isEmpty() || !values.reachesDown(column)) {
            return RowWords.isSign(own) && column != Column.DECISION ? "" : own;
        }
        draft.sharesDecision |= column == Column.DECISION;
        draft.doubt(column, values.shown(column), whenShared);
        return values.shown(column);
    }

    private void sharedCell() {
        if (values.sharing().contains(Column.PROPOSAL)) {
            draft.doubt(Column.PROPOSAL, draft.text, "one-cell");
        } else if (!values.sharing().isEmpty()) {
            draft.doubt(Column.TEXT, RowDraft.joined(draft.text, draft.proposal), "wide-cell");
        }
    }
}
