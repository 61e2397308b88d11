package fr.jalon.accounts;

import java.util.UUID;

/**
 * Somebody followed a link that was sent to their mail address and has an account now: the address is theirs. Modules that knew them by it
 * without an account learn who they are, in the same transaction.
 */
public record AccountJoined(UUID personId, String name) {}
