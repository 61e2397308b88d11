package fr.jalon.campaigns.domain.table;

import fr.jalon.shared.Message;

/**
 * Something a person should look at before the table is taken in.
 *
 * @param row as in {@link ReadRow#row()}; 0 when it is about the whole file
 * @param table as in {@link ReadRow#table()}; 0 when it is about the whole file
 * @param column what the cell is: {@code number, organisation, type, locator, text, proposedChange, decision, action}, or
 *     {@code row} and {@code file}
 * @param raw the original words
 */
public record Doubt(int row, int table, String column, String raw, Message reason) {}
