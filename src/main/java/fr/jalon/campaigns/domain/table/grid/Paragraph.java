package fr.jalon.campaigns.domain.table.grid;

/** Words outside any table. */
public record Paragraph(String text) implements Block {}
