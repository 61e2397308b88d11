package fr.jalon.standards.domain.method;

import fr.jalon.shared.LocalizedText;

/**
 * Something to do in a phase.
 *
 * @param key unique in the whole method
 * @param responsible who usually does it, in words
 * @param guide where the guide says so, or null
 */
public record Action(String key, Mark mark, LocalizedText name, LocalizedText responsible, String guide, Scope scope) {

    /** How strongly the guide asks for it. */
    public enum Mark {
        MANDATORY,
        RECOMMENDED,
        /** Marked 💡 in the guide of January 2025, "facultatif" in the next one. */
        OPTIONAL
    }
}
