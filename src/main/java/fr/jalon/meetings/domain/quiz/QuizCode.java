package fr.jalon.meetings.domain.quiz;

import java.security.SecureRandom;
import java.util.Locale;

/** Five signs read off a screen and typed on a phone: none is taken for another. */
public final class QuizCode {

    private static final String SIGNS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";
    private static final int LENGTH = 5;
    private static final SecureRandom RANDOM = new SecureRandom();

    private QuizCode() {}

    public static String random() {
        StringBuilder code = new StringBuilder();
        while (code.length() < LENGTH) {
            code.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        }
        return code.toString();
    }

    /** As it was meant: capitals or not, with spaces or not. */
    public static String normal(String typed) {
        return typed == null ? "" : typed.replaceAll("[^0-9A-Za-z]", "").toUpperCase(Locale.ROOT);
    }
}
