package fr.jalon.accounts;

import java.util.UUID;

/**
 * A person as others may see them. Never holds a mail address.
 *
 * @param name in the reader's language for an erased account ("compte supprimé")
 * @param organisation its name, or null
 */
public record PersonRef(UUID id, String name, String organisation) {}
