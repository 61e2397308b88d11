package fr.jalon.shared.web;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * French drops the vowel of "de" and "que" before another one, and what a message carries is known only when it is said:
 * "Réponse à la remarque de {0}" is "d’Étienne" and "de Karim". What is carried is marked before the message is put
 * together, and the mark is gone after that. Words that begin with an h are left alone: only a dictionary knows which.
 */
final class Elision {

    /** Of the private use area: nobody types it. */
    private static final char MARK = '\uE000';

    private static final Pattern BEFORE = Pattern.compile("(?<!\\p{L})([dD]|[qQ]u|[lL]orsqu|[pP]uisqu)e " + MARK);

    private static final Set<String> NEVER = Set.of("onze", "onzième", "oui", "ouistiti");

    private Elision() {}

    static boolean isOf(Locale locale) {
        return locale != null && locale.getLanguage().equals(Locale.FRENCH.getLanguage());
    }

    static Object[] marked(Object[] arguments) {
        Object[] marked = new Object[arguments.length];
        for (int at = 0; at < arguments.length; at++) {
            marked[at] = arguments[at] instanceof String words && beginsWithVowel(words) ? MARK + words : arguments[at];
        }
        return marked;
    }

    static String applied(String said) {
        if (said == null || said.indexOf(MARK) < 0) {
            return said;
        }
        return BEFORE.matcher(said).replaceAll("$1’").replace(String.valueOf(MARK), "");
    }

    private static boolean beginsWithVowel(String words) {
        String first = words.split("[^\\p{L}]", 2)[0].toLowerCase(Locale.FRENCH);
        if (first.isEmpty() || NEVER.contains(first)) {
            return false;
        }
        char letter = Normalizer.normalize(first, Normalizer.Form.NFD).charAt(0);
        return "aeiouœæ".indexOf(letter) >= 0;
    }
}
