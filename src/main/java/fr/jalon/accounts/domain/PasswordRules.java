package fr.jalon.accounts.domain;

import fr.jalon.shared.Message;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Length is what makes a password strong; the rest only stops what everybody tries first. */
public final class PasswordRules {

    public static final int SHORTEST = 12;

    /** bcrypt reads no further, and must not pretend to. */
    private static final int LONGEST_BYTES = 72;

    private static final int FEWEST_CHARACTERS = 5;

    private static final Set<String> COMMON = Set.of(
            "motdepasse",
            "password",
            "azerty",
            "azertyuiop",
            "qwerty",
            "qwertyuiop",
            "qwertz",
            "qsdfghjklm",
            "jalon",
            "administrateur",
            "administrator",
            "administration",
            "admin",
            "bienvenue",
            "welcome",
            "soleil",
            "jetaime",
            "iloveyou",
            "changeme",
            "changezmoi",
            "letmein",
            "secret",
            "cnig",
            "connexion",
            "demonstration",
            "utilisateur",
            "standard",
            "standards",
            "passwordpassword",
            "motdepassemotdepasse",
            "azertyuiopqsdfghjklm",
            "qwertyuiopasdfghjkl",
            "abcdefghijkl",
            "abcdefghijklmnopqrstuvwxyz");

    private PasswordRules() {}

    /** Why this password cannot be taken, or empty. */
    public static Optional<Message> refusal(String password, String address) {
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            return Optional.of(Message.of("accounts.password.short", SHORTEST));
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > LONGEST_BYTES) {
            return Optional.of(Message.of("accounts.password.long", LONGEST_BYTES));
        }
        String plain = plain(password);
        if (isOwn(plain, address)) {
            return Optional.of(Message.of("accounts.password.own"));
        }
        return isTrivial(plain) ? Optional.of(Message.of("accounts.password.common")) : Optional.empty();
    }

    private static boolean isOwn(String plain, String address) {
        String own = plain(address == null ? "" : address);
        int at = own.indexOf('@');
        String account = at > 0 ? own.substring(0, at) : own;
        return !own.isEmpty() && (plain.contains(own) || letters(plain).equals(letters(account)));
    }

    private static boolean isTrivial(String plain) {
        String letters = letters(plain);
        return plain.chars().distinct().count() < FEWEST_CHARACTERS
                || letters.isEmpty()
                || COMMON.contains(letters)
                || isRepetition(plain)
                || isRun(plain);
    }

    /** "motdepasse2026!" is "motdepasse", and "4zerty" is "azerty". */
    private static String letters(String plain) {
        String trimmed = plain.replaceAll("[^a-z]+$", "").replaceAll("^[^a-z]+", "");
        return trimmed.replace('0', 'o')
                .replace('1', 'i')
                .replace('3', 'e')
                .replace('@', 'a')
                .replaceAll("[^a-z]", "");
    }

    private static boolean isRepetition(String plain) {
        for (int length = 1; length <= plain.length() / 2; length++) {
            String part = plain.substring(0, length);
            if (part.repeat(plain.length() / length + 1).startsWith(plain)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isRun(String plain) {
        for (int i = 1; i < plain.length(); i++) {
            if (plain.charAt(i) - plain.charAt(i - 1) != 1) {
                return false;
            }
        }
        return true;
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
