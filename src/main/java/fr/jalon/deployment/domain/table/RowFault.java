package fr.jalon.deployment.domain.table;

import fr.jalon.shared.Message;

/**
 * A row that stays out.
 *
 * @param line as a person counts them, from 1 with the titles
 */
public record RowFault(int line, String written, Message reason) {}
