package fr.jalon.campaigns.application;

import fr.jalon.campaigns.domain.Channel;
import fr.jalon.campaigns.domain.ClauseState;
import fr.jalon.campaigns.domain.CommentState;
import fr.jalon.campaigns.domain.Disposition;
import fr.jalon.campaigns.domain.export.ExportedComment;
import fr.jalon.campaigns.domain.export.Outcome;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A comment as everybody reads it.
 *
 * @param organisation name of the known one, or null
 * @param organisationAsWritten empty when nothing was written
 * @param author name of the person, where they agreed to show it; else null
 * @param file name of the table it came in, or null
 */
public record CommentRow(
        UUID id,
        String ref,
        String sortKey,
        String document,
        String documentTitle,
        UUID organisationId,
        String organisationCode,
        String organisation,
        String organisationAsWritten,
        String author,
        List<String> types,
        String typeAsWritten,
        String locator,
        UUID clause,
        ClauseState clauseState,
        String quotation,
        String text,
        String proposedChange,
        Channel channel,
        CommentState state,
        Disposition disposition,
        String decisionAsWritten,
        String reason,
        String action,
        Instant receivedAt,
        String file,
        Integer row) {

    /** Who speaks, as far as it may be said. */
    public String speaker() {
        if (organisation != null) {
            return organisation;
        }
        return organisationAsWritten == null || organisationAsWritten.isBlank() ? author : organisationAsWritten;
    }

    /** Its address within its call. */
    public String place() {
        return document + "/commentaires/" + ref;
    }

    /** Nobody has looked yet at the clause it is about, or that clause is gone. */
    public boolean isPlaceUnsure() {
        return clauseState == ClauseState.PROPOSED || clauseState == ClauseState.ORPHAN;
    }

    public boolean isAnswered() {
        return disposition != null || (reason != null && !reason.isBlank());
    }

    /**
     * As it leaves the application.
     *
     * @param clauseName number and title of the clause it is attached to, or null
     * @param outcome what a report tells beside the answer; null in other tables
     */
    public ExportedComment exported(String clauseName, Outcome outcome) {
        return new ExportedComment(
                ref,
                document,
                organisationCode,
                organisation,
                organisationAsWritten,
                types,
                typeAsWritten,
                locator,
                clause,
                clauseName,
                text,
                proposedChange,
                disposition,
                decisionAsWritten,
                reason,
                action,
                file,
                row,
                outcome);
    }

    CommentRow of(String organisationName) {
        return new CommentRow(
                id,
                ref,
                sortKey,
                document,
                documentTitle,
                organisationId,
                organisationCode,
                organisationName,
                organisationAsWritten,
                author,
                types,
                typeAsWritten,
                locator,
                clause,
                clauseState,
                quotation,
                text,
                proposedChange,
                channel,
                state,
                disposition,
                decisionAsWritten,
                reason,
                action,
                receivedAt,
                file,
                row);
    }
}
