package fr.jalon.shared.start;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Sentences needed before, or without, an application context. */
final class StartMessages {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private StartMessages() {}

    static String say(Locale locale, String key, Object... arguments) {
        String pattern =
                ResourceBundle.getBundle("messages/start", locale, NO_FALLBACK).getString(key);
        return new MessageFormat(pattern, locale).format(arguments);
    }

    /** The language of the console: English where the machine speaks English, French everywhere else. */
    static Locale console() {
        return "en".equals(Locale.getDefault().getLanguage()) ? Locale.ENGLISH : Locale.FRENCH;
    }
}
