package fr.jalon.shared.start;

import java.util.Locale;

/** The application cannot start, for a reason the administrator can mend. Shown as one sentence, no stack trace. */
public class CannotStart extends RuntimeException {

    private final transient Object[] arguments;

    /** @param key in {@code messages/start.properties} */
    public CannotStart(String key, Object... arguments) {
        super(key);
        this.arguments = arguments.clone();
    }

    public CannotStart(Throwable cause, String key, Object... arguments) {
        super(key, cause);
        this.arguments = arguments.clone();
    }

    public String sentence(Locale locale) {
        return StartMessages.say(locale, getMessage(), arguments);
    }
}
