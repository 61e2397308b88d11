package fr.jalon.shared.web;

/**
 * One choice of a list.
 *
 * @param value what the form sends
 * @param label as shown, already in the reader's language
 */
public record Option(String value, String label) {}
