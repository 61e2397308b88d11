package fr.jalon.campaigns.domain.table;

/** Where a column of the form stands in a grid: from the first column to the one after the last. */
record Slot(Column column, int from, int to, String title) {}
