package fr.jalon.documents;

import java.util.UUID;

/**
 * One state of a text, taken in.
 *
 * @param label as printed on the document, like {@code v0.2}
 * @param path local path of its reading page
 */
public record RevisionRef(UUID id, UUID textId, UUID standardId, String textTitle, String label, String path) {}
