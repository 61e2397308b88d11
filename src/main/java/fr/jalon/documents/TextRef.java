package fr.jalon.documents;

import java.util.UUID;

/**
 * A text of a standard, over all its revisions.
 *
 * @param slug unique within its standard
 */
public record TextRef(UUID id, UUID standardId, String title, String slug) {}
