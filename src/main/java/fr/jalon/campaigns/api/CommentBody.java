package fr.jalon.campaigns.api;

import fr.jalon.campaigns.application.CommentRow;
import fr.jalon.campaigns.domain.Disposition;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A comment as programs read it; never a mail address.
 *
 * @param document code of the document
 * @param organisation code of the organisation, as in the reference
 * @param clause identity of the clause, kept from one revision to the next; null when none is known
 */
record CommentBody(
        UUID id,
        String ref,
        String document,
        String organisation,
        String organisationAsWritten,
        List<String> types,
        String typeAsWritten,
        String locator,
        UUID clause,
        String quotation,
        String text,
        String proposedChange,
        Disposition disposition,
        String decisionAsWritten,
        String reason,
        String action,
        Instant receivedAt,
        Source source) {

    /** @param file name of the table it came in; null for one made online */
    record Source(String file, Integer row) {}

    static CommentBody of(CommentRow row) {
        return new CommentBody(
                row.id(),
                row.ref(),
                row.document(),
                row.organisationCode(),
                row.organisationAsWritten(),
                row.types(),
                row.typeAsWritten(),
                row.locator(),
                row.clause(),
                row.quotation(),
                row.text(),
                row.proposedChange(),
                row.disposition(),
                row.decisionAsWritten(),
                row.reason(),
                row.action(),
                row.receivedAt(),
                new Source(row.file(), row.row()));
    }
}
