package fr.jalon.campaigns.domain;

import java.util.UUID;

/**
 * What a comment is about.
 *
 * @param clauseIdentity of the clause over all revisions, or null for the whole document
 * @param locator as written by the author, or the heading of the clause
 * @param quotation words of the clause it is about, or null
 */
public record Anchor(UUID clauseIdentity, ClauseState state, String locator, String quotation) {

    public static final Anchor WHOLE = new Anchor(null, ClauseState.NONE, "", null);
}
