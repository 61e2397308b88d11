package fr.jalon.accounts;

import java.util.UUID;

/**
 * Somebody erased their account. Modules that keep personal data of their own (a mail address, a preference) erase it in
 * the same transaction; what the person did stays, under no name.
 *
 * @param name what they were called, for texts that others wrote about them; it is never kept
 */
public record AccountDeleted(UUID personId, String name) {}
