package fr.jalon.standards.application.pages;

import fr.jalon.accounts.PersonRef;
import java.util.Map;
import java.util.UUID;

/** Names of the people who had a part in a cycle. */
record Names(Map<UUID, PersonRef> known) {

    /** Null when nobody is meant, or nobody is known by that id any more. */
    String of(UUID person) {
        PersonRef found = person == null ? null : known.get(person);
        return found == null ? null : found.name();
    }
}
