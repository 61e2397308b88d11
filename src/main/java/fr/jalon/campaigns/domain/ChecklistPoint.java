package fr.jalon.campaigns.domain;

/** What the guide asks to do before a call (guide 2026, « Appel à commentaires », préparation). */
public enum ChecklistPoint {
    /** At least one document is put out to comment. */
    DOCUMENTS(true, true),
    /** Opening and closing are set, a month apart or with a reason. */
    DATES(true, true),
    /** Every type of comment is explained. */
    TYPES(true, true),
    /** Every document can be read online, clause by clause. */
    DRAFT_ONLINE(true, false),
    /** Every field of the notice is written. */
    NOTICE(true, false),
    /** The session of the commission it is meant for. */
    TARGET_SESSION(true, false),
    /** No comment, revision mark or highlight is left. */
    CLEAN_MARKS(false, false),
    /** No personal data is left in the properties of the files. */
    CLEAN_PROPERTIES(false, false),
    /** Number of pages, headers, footers and index are right. */
    LAYOUT(false, false),
    /** The PDF is made. */
    PDF(false, false),
    /** The note of creation or of revision is written. */
    NOTE(false, false),
    /** Events, holidays and elections were minded when the dates were chosen. */
    CALENDAR(false, false),
    /** The commission knows of the call. */
    COMMISSION_TOLD(false, false);

    private final boolean computed;
    private final boolean essential;

    ChecklistPoint(boolean computed, boolean essential) {
        this.computed = computed;
        this.essential = essential;
    }

    /** Found out, never ticked. */
    public boolean isComputed() {
        return computed;
    }

    /** A call cannot be without it: it is not set aside. */
    public boolean isEssential() {
        return essential;
    }
}
