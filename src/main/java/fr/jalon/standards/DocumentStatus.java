package fr.jalon.standards;

/**
 * What is printed on the document: the four boxes of the CNIG template, then what becomes of a validated one. Kept
 * apart from phases and gates.
 */
public enum DocumentStatus {
    /** "Projet de standard en cours d’élaboration". */
    PROJECT,
    /** "Appel à commentaires public organisé par le CNIG". */
    CALL,
    /** "Projet proposé à la commission des Standards". */
    PROPOSED,
    /** "Standard validé par la Commission des standards du…". */
    VALIDATED,
    /** Formally adopted by the plenary council. */
    ADOPTED,
    /** A later version took its place. */
    SUPERSEDED,
    /** No longer to be used. */
    WITHDRAWN;

    /** Validated or adopted, and nothing took its place. */
    public boolean isInForce() {
        return this == VALIDATED || this == ADOPTED;
    }

    /** Not validated yet. */
    public boolean isDraft() {
        return ordinal() < VALIDATED.ordinal();
    }
}
