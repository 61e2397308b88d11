package fr.jalon.campaigns.application.returns;

import fr.jalon.accounts.OrganisationRef;
import fr.jalon.campaigns.domain.CampaignDocument;
import fr.jalon.campaigns.domain.table.ReadRow;
import java.util.UUID;

/**
 * A row of a returned table with what was found of it.
 *
 * @param organisation null when it is not known
 * @param code of its references, even then
 * @param proposed its answer is only proposed to the group
 * @param clause identity of the clause its locator seems to name, or null
 */
record TakenRow(
        ReadRow read,
        CampaignDocument document,
        OrganisationRef organisation,
        String code,
        Integer number,
        boolean proposed,
        UUID clause) {

    /** Name of what its words decide or propose, or null. */
    String disposition() {
        return read.disposition() == null ? null : read.disposition().name();
    }

    /** The reason of a decision; all the words of a proposed one, which is nothing but words until it is decided. */
    String answer() {
        return proposed && !read.decisionAsWritten().isBlank() ? read.decisionAsWritten() : read.reason();
    }
}
