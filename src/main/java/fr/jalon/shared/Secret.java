package fr.jalon.shared;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/** A random text that opens something. The database only ever sees its hash. */
public record Secret(String text) {

    private static final SecureRandom RANDOM = new SecureRandom();

    /** 256 bits, safe in a link. */
    public static Secret random() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    public static Secret random(String prefix) {
        return new Secret(prefix + random().text());
    }

    /** SHA-256 is enough for a text nobody can guess. */
    public byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Kept out of logs. */
    @Override
    public String toString() {
        return "Secret[…]";
    }
}
