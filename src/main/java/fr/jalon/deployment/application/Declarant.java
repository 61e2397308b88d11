package fr.jalon.deployment.application;

import java.util.Locale;
import java.util.UUID;

/**
 * Somebody who declares: with an account, or by a mail address that never leaves the server.
 *
 * @param personId null without an account
 * @param address null with an account
 */
public record Declarant(UUID id, UUID personId, String address, Locale locale) {}
