package fr.jalon.documents.domain;

/** Where a revision stands. A draft can be dropped; what was taken in stays, since comments point to it. */
public enum RevisionState {
    /** Read from a file and being looked at. */
    DRAFT,
    /** Published clause by clause. */
    TAKEN_IN
}
