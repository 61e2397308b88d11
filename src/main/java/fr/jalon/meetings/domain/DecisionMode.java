package fr.jalon.meetings.domain;

/** How a decision came about. */
public enum DecisionMode {
    /** By those present. */
    IN_SESSION,
    /** Adopted unless somebody objects until a date. */
    SILENT,
    /** Proposed by mail, everybody answered. */
    MAIL,
    /** The last resort; attendance is checked. */
    VOTE,
    /** Nobody blocked it, few had reserves. */
    CONSENSUS
}
