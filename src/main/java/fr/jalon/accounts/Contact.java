package fr.jalon.accounts;

import java.util.Locale;

/** How to write to a person. For mail only: an address is never shown to others. */
public record Contact(String address, Locale locale, String name) {}
