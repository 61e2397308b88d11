package fr.jalon.standards;

/** Whether law makes the standard mandatory. A standard becomes so only when regulation refers to it. */
public enum LegalStatus {
    REGULATORY,
    NOT_REGULATORY,
    /** Nothing says. */
    UNKNOWN
}
