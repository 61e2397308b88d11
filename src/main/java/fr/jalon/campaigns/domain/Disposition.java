package fr.jalon.campaigns.domain;

/** What becomes of a comment. None of them is a comment that waits for its decision. */
public enum Disposition {
    /** Taken as it was asked. */
    ACCEPTED,
    /** Taken in its idea, otherwise than it was asked. */
    ACCEPTED_IN_PRINCIPLE,
    /** Set aside; the reason is owed to the contributor. */
    REFUSED,
    /** Kept for a later version of the standard. */
    POSTPONED,
    /** It was a question: it has its answer, and nothing changes. */
    ANSWERED,
    /** Says the same as another comment, and shares its answer. */
    SEE_OTHER,
    /** Not a matter for this standard. */
    OUT_OF_SCOPE
}
