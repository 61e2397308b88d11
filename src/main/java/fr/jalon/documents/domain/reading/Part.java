package fr.jalon.documents.domain.reading;

/** Where in a document something stands. Only the body is discussed; the rest is kept beside it. */
public enum Part {
    /** The cover. */
    FRONT,
    /** The table of contents as printed. */
    CONTENTS,
    BODY,
    /** What is repeated at the top and bottom of pages. */
    HEADER
}
