package fr.jalon.campaigns.domain.table.grid;

/** What a file is made of, in order. */
public sealed interface Block permits Paragraph, Grid {}
