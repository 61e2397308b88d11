package fr.jalon.standards.application.pages;

import fr.jalon.accounts.PersonRef;
import java.util.Map;
import java.util.UUID;

/**
 * Names of the people who had a part in a cycle. The public reads their organisation instead, as in the journal, but for
 * what is done in one's own name before everybody: passing over a rule.
 *
 * @param publicly for a reader who is not signed in
 */
record Names(Map<UUID, PersonRef> known, boolean publicly) {

    /** Null when nobody is meant, nobody is known by that id any more, or the public may not know. */
    String of(UUID person) {
        PersonRef found = person == null ? null : known.get(person);
        return found == null ? null : publicly ? found.organisation() : found.name();
    }

    /** Whoever passes over a rule is named to everybody. */
    String inOwnName(UUID person) {
        PersonRef found = person == null ? null : known.get(person);
        return found == null ? null : found.name();
    }
}
