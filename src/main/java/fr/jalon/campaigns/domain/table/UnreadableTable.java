package fr.jalon.campaigns.domain.table;

import fr.jalon.shared.Message;
import fr.jalon.shared.RuleViolation;
import java.util.List;

/** The file cannot be read as a table of comments; the explanation says why and what to send instead. */
public class UnreadableTable extends RuleViolation {

    UnreadableTable(String rule, Message explanation) {
        super(List.of(new Broken(rule, "file", explanation)));
    }

    public static UnreadableTable because(String rule, Object... facts) {
        return new UnreadableTable("table-" + rule, Message.of("unreadable-table." + rule, facts));
    }
}
