package fr.jalon.standards.application;

/** Somebody else saved a change since the form was opened. The form shows both versions; nothing was written. */
public class StaleEdit extends RuntimeException {

    /** @param seen version the editor saw, or null when the caller does not mind */
    static void check(Long seen, long current) {
        if (seen != null && seen != current) {
            throw new StaleEdit();
        }
    }
}
