package fr.jalon.shared;

import java.util.Locale;
import java.util.regex.Pattern;

/** Mail addresses, as accounts are found by. */
public final class Address {

    private static final Pattern PLAUSIBLE = Pattern.compile(
            "[^\\s@<>()\\[\\],;:\\\\\"]{1,64}@[\\p{L}\\p{N}](?:[\\p{L}\\p{N}.-]{0,250}[\\p{L}\\p{N}])?");

    private Address() {}

    /** Case and blanks around do not make two accounts. */
    public static String normal(String typed) {
        return typed == null ? "" : typed.strip().toLowerCase(Locale.ROOT);
    }

    public static boolean isPlausible(String typed) {
        String address = normal(typed);
        return address.length() <= 254 && PLAUSIBLE.matcher(address).matches() && !address.contains("..");
    }
}
