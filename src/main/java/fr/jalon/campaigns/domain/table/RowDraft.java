package fr.jalon.campaigns.domain.table;

import fr.jalon.campaigns.domain.table.DecisionWords.Sure;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A comment while its rows are read: later ones may continue it. */
final class RowDraft {

    final int row;
    final int table;
    String number = "";
    String ref = "";
    String organisation = "";
    String type = "";
    String locator = "";
    String text = "";
    String proposal = "";
    String decision = "";
    String reason = "";
    String action = "";
    String document = "";
    String context = "";
    boolean iso;
    /** Its decision is the one above, of which the doubts are told there. */
    boolean sharesDecision;

    String mark = "";
    private final List<Doubt> doubts = new ArrayList<>();

    RowDraft(int row, int table) {
        this.row = row;
        this.table = table;
    }

    void doubt(Column column, String raw, String why, Object... facts) {
        doubts.add(new Doubt(row, table, column.told(), raw, fr.jalon.shared.Message.of("table-doubt." + why, facts)));
    }

    List<Doubt> doubts() {
        return doubts;
    }

    static String joined(String before, String after) {
        return before.isEmpty() ? after : after.isEmpty() ? before : before + "\n" + after;
    }

    /** What the words mean, with doubts where they leave some. */
    ReadRow read(TypeWords types) {
        TypeWords.Read typed = iso ? types.read(type, true) : types.read(type);
        if (!typed.rest().isEmpty()) {
            doubt(Column.TYPE, type, typed.codes().isEmpty() ? "type-unknown" : "type-rest");
        }
        DecisionWords.Read decided = DecisionWords.read(decision);
        if (decided.sure() == Sure.ASKED) {
            doubt(Column.DECISION, decision, "decision-asks");
        } else if (decided.sure() == Sure.FREE && !sharesDecision) {
            doubt(Column.DECISION, decision, "decision-free");
        }
        if (locator.matches("\\d\\d/\\d\\d/\\d{4}")) {
            doubt(Column.LOCATOR, locator, "locator-date");
        }
        Integration done = ActionWords.read(action);
        if (done == Integration.OTHER) {
            doubt(Column.ACTION, action, "action-free");
        }
        return row(typed.codes(), decided, done);
    }

    private ReadRow row(Set<String> codes, DecisionWords.Read decided, Integration done) {
        return new ReadRow(
                row,
                table,
                number,
                ref,
                organisation,
                type,
                codes,
                locator,
                text,
                proposal,
                decision,
                decided.disposition(),
                joined(decided.reason(), reason),
                decided.seeOther(),
                action,
                done,
                document,
                context,
                mark);
    }
}
