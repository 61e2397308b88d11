package fr.jalon.accounts;

import java.util.UUID;

/**
 * One organisation was merged into another. Modules that reference organisations move their references in the same
 * transaction, with a plain synchronous listener.
 *
 * @param from no longer listed; its id still resolves to {@code into}
 */
public record OrganisationsMerged(UUID from, UUID into) {}
