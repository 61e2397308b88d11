package fr.jalon.campaigns.domain.returns;

import fr.jalon.campaigns.domain.Disposition;
import java.util.Set;
import java.util.UUID;

/** A comment that is there already, as far as a returned table may say it again. *
 * @param settled the group decided it here: no table decides it otherwise
 */
public record Known(
        UUID id,
        UUID document,
        String code,
        int number,
        Set<String> types,
        String locator,
        String text,
        String proposal,
        Disposition disposition,
        String decision,
        String reason,
        String action,
        boolean settled) {}
