package fr.jalon.documents.domain.reading;

/** What a clause is. */
public enum ClauseKind {
    SECTION,
    /** A field of a table schema. */
    FIELD,
    /** One of the values a field may take. */
    VALUE
}
