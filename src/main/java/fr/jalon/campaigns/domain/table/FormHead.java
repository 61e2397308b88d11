package fr.jalon.campaigns.domain.table;

import java.time.LocalDate;
import java.time.LocalTime;

/**
 * What the head of the form says of the call; every part is null where it is silent.
 *
 * @param draftVersion like {@code v0.2}
 * @param period as written
 * @param closesAt hour of the deadline on the last day
 */
public record FormHead(String draftVersion, String period, LocalDate opensOn, LocalDate closesOn, LocalTime closesAt) {

    public static final FormHead SILENT = new FormHead(null, null, null, null, null);
}
