package fr.jalon.standards.application;

import org.springframework.dao.ConcurrencyFailureException;

/** Somebody else saved a change since the form was opened. The form shows both versions; nothing was written. */
public class StaleEdit extends ConcurrencyFailureException {

    private StaleEdit() {
        super("seen before the last change");
    }

    /** @param seen version the editor saw, or null when the caller does not mind */
    static void check(Long seen, long current) {
        if (seen != null && seen != current) {
            throw new StaleEdit();
        }
    }
}
