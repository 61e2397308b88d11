package fr.jalon.campaigns.domain.answers;

import fr.jalon.campaigns.domain.Disposition;

/**
 * A row of a file that was exported and filled in elsewhere.
 *
 * @param document as the file names it, or null
 * @param words of the decision's cell; null in files that have no such cell, whose disposition and reason stand alone
 * @param seeOther the comment referred to, as written, or empty
 * @param mark null where it was taken out
 */
public record FilledRow(
        String ref,
        String document,
        String words,
        Disposition disposition,
        String reason,
        String action,
        String seeOther,
        Mark mark) {

    public FilledRow {
        reason = reason == null ? "" : reason;
        action = action == null ? "" : action;
        seeOther = seeOther == null ? "" : seeOther;
    }

    boolean saysNothing() {
        return disposition == null && reason.isBlank() && (words == null || words.isBlank());
    }
}
