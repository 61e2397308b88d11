package fr.jalon.campaigns.api;

import fr.jalon.campaigns.application.CommentRow;
import fr.jalon.campaigns.application.answers.AnswerFacts;
import fr.jalon.campaigns.domain.ClauseState;
import fr.jalon.campaigns.domain.Disposition;
import fr.jalon.campaigns.domain.Meeting;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A comment as programs read it; never a mail address.
 *
 * @param document code of the document
 * @param organisation code of the organisation, as in the reference
 * @param clause identity of the clause, kept from one revision to the next; null when none is known
 * @param preInstruction what is proposed to the group; for the people of the standard only
 * @param seeOther the comment whose answer it shares
 * @param decidedIn the meeting, as people name it
 * @param version grows with every change; sent back with an answer, it tells whether somebody answered meanwhile
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
        ClauseState clauseState,
        String quotation,
        String text,
        String proposedChange,
        Disposition disposition,
        String decisionAsWritten,
        String reason,
        String action,
        SeeOther seeOther,
        String decidedIn,
        LocalDate decidedOn,
        Meeting.Body decidedBy,
        PreInstruction preInstruction,
        Instant receivedAt,
        Source source,
        long version) {

    /** @param file name of the table it came in; null for one made online */
    record Source(String file, Integer row) {}

    /** A comment referred to. */
    record SeeOther(UUID id, String campaign, String document, String ref) {

        static SeeOther of(AnswerFacts.Other other) {
            return other == null ? null : new SeeOther(other.id(), other.slug(), other.document(), other.ref());
        }
    }

    /** @param disposition null when it is to be discussed */
    record PreInstruction(Disposition disposition, String reason, String action, SeeOther seeOther, Instant at) {

        static PreInstruction of(AnswerFacts.Proposal proposal) {
            return proposal == null
                    ? null
                    : new PreInstruction(
                            proposal.disposition(),
                            proposal.reason(),
                            proposal.action(),
                            SeeOther.of(proposal.seeOther()),
                            proposal.at());
        }
    }

    static CommentBody of(CommentRow row, AnswerFacts answer) {
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
                row.clauseState(),
                row.quotation(),
                row.text(),
                row.proposedChange(),
                row.disposition(),
                row.decisionAsWritten(),
                row.reason(),
                row.action(),
                SeeOther.of(answer.seeOther()),
                answer.meeting().reference(),
                answer.meeting().on(),
                answer.meeting().body(),
                PreInstruction.of(answer.proposal()),
                row.receivedAt(),
                new Source(row.file(), row.row()),
                answer.version());
    }
}
