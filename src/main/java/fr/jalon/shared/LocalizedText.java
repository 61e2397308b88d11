package fr.jalon.shared;

import java.io.Serializable;
import java.util.Locale;

/** A short text that comes as data in both languages. English may be missing; French is then shown. */
public record LocalizedText(String fr, String en) implements Serializable {

    public LocalizedText {
        if (fr == null || fr.isBlank()) {
            throw new IllegalArgumentException("A localized text needs its French form");
        }
        en = en == null || en.isBlank() ? fr : en;
    }

    public static LocalizedText of(String both) {
        return new LocalizedText(both, both);
    }

    public String in(Locale locale) {
        return "en".equals(locale.getLanguage()) ? en : fr;
    }
}
