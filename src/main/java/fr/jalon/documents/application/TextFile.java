package fr.jalon.documents.application;

import java.util.UUID;

/**
 * A file somebody brings as a revision.
 *
 * @param label as printed on it
 * @param textId the text it is a revision of, or null for a new one
 * @param title of a new text; null to take the file's own
 */
public record TextFile(String name, byte[] content, String label, UUID textId, String title) {}
