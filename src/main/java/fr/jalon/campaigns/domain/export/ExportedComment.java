package fr.jalon.campaigns.domain.export;

import fr.jalon.campaigns.domain.Disposition;
import fr.jalon.campaigns.domain.answers.Mark;
import java.util.List;
import java.util.UUID;

/**
 * A comment as it leaves the application: no name, no address. Null texts are taken as empty ones.
 *
 * @param document code of the one commented upon
 * @param organisationCode as in the reference
 * @param organisation name of the known one; empty for a person, or where nobody has recognised what was written
 * @param types codes of the call that the written type names; none where it names none
 * @param clauseIdentity the same in every revision; null when it is attached to none
 * @param clause number and title of the clause it is attached to
 * @param disposition null while nothing is decided
 * @param decisionAsWritten words of a table, which are kept as long as they still say what was decided
 * @param sourceFile name of the table it came in
 * @param sourceRow null when it came in no table
 * @param outcome what a report tells beside the answer; null in other tables
 */
public record ExportedComment(
        String ref,
        String document,
        String organisationCode,
        String organisation,
        String organisationAsWritten,
        List<String> types,
        String typeAsWritten,
        String locator,
        UUID clauseIdentity,
        String clause,
        String text,
        String proposedChange,
        Disposition disposition,
        String decisionAsWritten,
        String reason,
        String action,
        String sourceFile,
        Integer sourceRow,
        Outcome outcome) {

    public ExportedComment {
        ref = orEmpty(ref);
        document = orEmpty(document);
        organisationCode = orEmpty(organisationCode);
        organisation = orEmpty(organisation);
        organisationAsWritten = orEmpty(organisationAsWritten);
        types = List.copyOf(types);
        typeAsWritten = orEmpty(typeAsWritten);
        locator = orEmpty(locator);
        clause = orEmpty(clause);
        text = orEmpty(text);
        proposedChange = orEmpty(proposedChange);
        decisionAsWritten = orEmpty(decisionAsWritten);
        reason = orEmpty(reason);
        action = orEmpty(action);
        sourceFile = orEmpty(sourceFile);
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }

    /**
     * @param words of the decision's cell
     * @param done of the action's cell
     */
    String mark(String words, String done) {
        return Mark.of(document, ref, disposition, reason, words, done).toString();
    }

    /** The codes, else as written. */
    String type() {
        return types.isEmpty() ? typeAsWritten : String.join(", ", types);
    }

    /** The one known, else as written. */
    public String speaker() {
        return organisation.isBlank() ? organisationAsWritten : organisation;
    }

    /** Who speaks, as a table of one organisation tells it: people who speak for none are told by their code. */
    String party() {
        return speaker().isBlank() ? organisationCode : speaker();
    }
}
