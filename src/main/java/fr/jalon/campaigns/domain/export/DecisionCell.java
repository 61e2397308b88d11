package fr.jalon.campaigns.domain.export;

import fr.jalon.campaigns.domain.table.Decision;
import fr.jalon.shared.Message;

/** What the decision column says of a comment. */
final class DecisionCell {

    private DecisionCell() {}

    /** The words of a table as long as they still hold; else the term, and the reason behind it. */
    static String words(ExportedComment comment, ExportWords words) {
        if (comment.outcome() != null) {
            return published(comment, words);
        }
        if (stillHold(comment)) {
            return comment.decisionAsWritten();
        }
        if (comment.disposition() == null && comment.reason().isBlank()) {
            return "";
        }
        String term = comment.disposition() == null
                ? words.say(Message.of("comment-table.undecided"))
                : words.term(comment.disposition());
        return comment.reason().isBlank()
                ? term
                : words.say(Message.of("comment-table.reasoned", term, comment.reason()));
    }

    /** An answer in free words stands for itself, and a reference is always told. */
    private static String published(ExportedComment comment, ExportWords words) {
        String other = comment.outcome().seeOther();
        String term = comment.disposition() == null
                ? ""
                : other.isEmpty()
                        ? words.term(comment.disposition())
                        : words.say(Message.of("report.see-other", words.term(comment.disposition()), other));
        if (term.isEmpty() || comment.reason().isBlank()) {
            return term + comment.reason();
        }
        return words.say(Message.of("comment-table.reasoned", term, comment.reason()));
    }

    private static boolean stillHold(ExportedComment comment) {
        if (comment.decisionAsWritten().isBlank()) {
            return false;
        }
        Decision said = Decision.read(comment.decisionAsWritten());
        boolean silent = comment.disposition() == null && comment.reason().isBlank();
        boolean reasoned = said.reason().equals(comment.reason().strip());
        return said.disposition() == comment.disposition() && (reasoned || silent);
    }
}
