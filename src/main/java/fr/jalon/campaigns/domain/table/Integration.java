package fr.jalon.campaigns.domain.table;

/** Whether the draft was changed for a comment. */
public enum Integration {
    INTEGRATED,
    PARTLY,
    TO_DO,
    NOT_APPLICABLE,
    /** The words say something else: they are kept. */
    OTHER
}
