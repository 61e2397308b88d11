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
 * @param clause identity of the clause its locator seems to name, or null
 */
record TakenRow(
        ReadRow read,
        CampaignDocument document,
        OrganisationRef organisation,
        String code,
        Integer number,
        UUID clause) {}
