package fr.jalon.standards.api;

/** Absent, empty and blank are the same thing to say. */
final class Texts {

    private Texts() {}

    static String orEmpty(String text) {
        return text == null ? "" : text.strip();
    }
}
