package fr.jalon.campaigns.domain;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/**
 * Somebody who takes part in one call: with an account, or by a mail address that never leaves the server. Their name is
 * shown only if they agree.
 *
 * @param personId null without an account
 * @param address null with an account, and while only a draft is kept
 * @param confirmedAt when it was proved that they read that address; null until then
 */
public record Contributor(
        UUID id,
        UUID campaignId,
        UUID personId,
        String name,
        boolean namePublic,
        String organisationAsWritten,
        String address,
        Locale locale,
        boolean wantsNews,
        Instant confirmedAt) {

    public boolean isConfirmed() {
        return confirmedAt != null;
    }

    /** How others may call them, or null. */
    public String publicName() {
        return namePublic && !name.isBlank() ? name : null;
    }
}
