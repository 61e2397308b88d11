package fr.jalon.campaigns.domain.table;

import fr.jalon.campaigns.domain.table.grid.Words;

/** Whether the draft was changed for a comment. */
public enum Integration {
    INTEGRATED,
    PARTLY,
    TO_DO,
    NOT_APPLICABLE,
    /** The words say something else: they are kept. */
    OTHER;

    /** What the words of an action mean; null when there are none. */
    public static Integration of(String written) {
        return written == null ? null : ActionWords.read(Words.clean(written));
    }
}
