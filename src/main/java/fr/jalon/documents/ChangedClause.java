package fr.jalon.documents;

import java.util.UUID;

/**
 * A clause that does not say the same in two revisions of its text, or is in one of them only.
 *
 * @param before null where it is new
 * @param after null where it is gone
 * @param added words that are new, title included
 * @param removed words that are gone
 */
public record ChangedClause(UUID identity, ClauseRef before, ClauseRef after, String added, String removed) {

    /** As it is, else as it was. */
    public ClauseRef clause() {
        return after == null ? before : after;
    }
}
