package fr.jalon.shared;

/** Fields left empty. */
public final class Blank {

    private Blank() {}

    /** What was typed, without the spaces around it; null where nothing was. */
    public static String toNull(String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}
