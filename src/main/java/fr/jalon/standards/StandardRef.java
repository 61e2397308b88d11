package fr.jalon.standards;

import java.util.UUID;

/** A standard, named. */
public record StandardRef(UUID id, String slug, String title) {}
