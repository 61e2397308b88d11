package fr.jalon.notifications.domain;

import java.util.Locale;
import java.util.UUID;

/**
 * @param personId null when there is no account
 * @param name null when nobody knows it
 */
public record Recipient(UUID personId, String address, String name, Locale locale) {}
