package fr.jalon.campaigns.application.answers;

import fr.jalon.campaigns.domain.Disposition;
import fr.jalon.campaigns.domain.Meeting;
import java.time.Instant;
import java.util.UUID;

/**
 * How far the answer to a comment is, beside what everybody reads of it.
 *
 * @param proposal null when nothing was proposed, or not for this reader
 * @param seeOther whose answer it shares, or null
 * @param decidedBy null for what a table brought
 * @param assignee null when it was given to nobody
 */
public record AnswerFacts(
        UUID id,
        Proposal proposal,
        Other seeOther,
        Meeting meeting,
        UUID decidedBy,
        Instant decidedAt,
        UUID assignee,
        long version) {

    /** What waits for the group; without a disposition it is to be discussed. */
    public record Proposal(
            Disposition disposition, String reason, String action, Other seeOther, UUID by, Instant at) {}

    /** A comment another one refers to. @param received false once its author took it back */
    public record Other(
            UUID id,
            String slug,
            String document,
            String ref,
            Disposition disposition,
            String reason,
            boolean received) {

        public String path() {
            return "/appels/" + slug + "/" + document + "/commentaires/" + ref;
        }
    }

    boolean isAskedOf(UUID person) {
        return person != null && person.equals(assignee);
    }

    /** For readers who are none of the people of the standard. */
    AnswerFacts inPublic() {
        return new AnswerFacts(id, null, seeOther, meeting, null, decidedAt, null, version);
    }
}
