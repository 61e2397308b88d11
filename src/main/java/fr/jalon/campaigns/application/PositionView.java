package fr.jalon.campaigns.application;

import fr.jalon.accounts.OrganisationRef;
import fr.jalon.campaigns.domain.Comment;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The common position of an organisation as its people see it.
 *
 * @param people of the organisation who have an account: they all read this
 * @param offered by members: handed in, or sent in the name of the organisation
 * @param sentAt null until sent
 * @param sentBy name, or null
 */
public record PositionView(
        OrganisationRef organisation,
        List<String> people,
        List<Offered> offered,
        List<Taken> taken,
        Instant sentAt,
        String sentBy) {

    /**
     * What a member says.
     *
     * @param author their name
     * @param isTaken the position has taken it up
     */
    public record Offered(Comment comment, CallView.Document document, String author, boolean isTaken) {}

    /**
     * What the organisation says.
     *
     * @param from author of the comment it took up, or null when that is gone
     */
    public record Taken(Comment comment, CallView.Document document, String from) {}

    public boolean isSent() {
        return sentAt != null;
    }

    /** @return null when it is none of the position */
    public Comment comment(UUID id) {
        return taken.stream()
                .map(Taken::comment)
                .filter(comment -> comment.id().equals(id))
                .findFirst()
                .orElse(null);
    }
}
