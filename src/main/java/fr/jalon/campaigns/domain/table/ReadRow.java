package fr.jalon.campaigns.domain.table;

import fr.jalon.campaigns.domain.Disposition;
import java.util.Set;

/**
 * One comment as a table holds it. Texts are never null: an empty cell is an empty text. Lines are kept, the spaces
 * around them are not.
 *
 * @param row where it stands in its table or sheet, counted from 1 as the person who opens the file sees it
 * @param table which table or sheet of the file, counted from 1; with {@code row} it is unique in the file
 * @param number as numbered by its author
 * @param ref the reference the file proposes, like {@code DDT38-27}; empty when it proposes none
 * @param organisation as written in the row, else the one of the whole file
 * @param typeCodes those of the call's types that the words name
 * @param decisionAsWritten all the words of the decision
 * @param disposition what these words mean; null when they decide nothing
 * @param reason what the words say beyond the disposition
 * @param seeOther the comment whose answer it shares, as written
 * @param integration what the words of the action mean; null when there are none
 * @param document the one commented upon when the file holds several: the name of the sheet or of the heading
 * @param context the heading inside the table under which the row stands
 * @param mark what our own exports write of the answer as it stood; empty in other tables
 */
public record ReadRow(
        int row,
        int table,
        String number,
        String ref,
        String organisation,
        String typeAsWritten,
        Set<String> typeCodes,
        String locator,
        String text,
        String proposedChange,
        String decisionAsWritten,
        Disposition disposition,
        String reason,
        String seeOther,
        String actionAsWritten,
        Integration integration,
        String document,
        String context,
        String mark) {

    public ReadRow {
        typeCodes = Set.copyOf(typeCodes);
    }

    /** The same, of that organisation where the file names none. */
    public ReadRow of(String otherOrganisation) {
        return !organisation.isBlank()
                ? this
                : new ReadRow(
                        row,
                        table,
                        number,
                        ref,
                        otherOrganisation,
                        typeAsWritten,
                        typeCodes,
                        locator,
                        text,
                        proposedChange,
                        decisionAsWritten,
                        disposition,
                        reason,
                        seeOther,
                        actionAsWritten,
                        integration,
                        document,
                        context,
                        mark);
    }
}
