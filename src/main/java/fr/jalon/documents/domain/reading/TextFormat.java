package fr.jalon.documents.domain.reading;

/** What a text was written in. */
public enum TextFormat {
    DOCX,
    ODT,
    MARKDOWN,
    HTML,
    TABLE_SCHEMA,
    /** Several files together, with their pictures. */
    SET
}
