package fr.jalon.campaigns.application;

import fr.jalon.accounts.OrganisationRef;
import fr.jalon.accounts.Organisations;
import fr.jalon.campaigns.domain.Campaign;
import fr.jalon.campaigns.domain.Comment;
import fr.jalon.campaigns.domain.Comments;
import fr.jalon.campaigns.domain.Contributor;
import fr.jalon.shared.Actor;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Receives comments whose author is known to be one: gives them their references. */
@Component
class Reception {

    private final Organisations organisations;
    private final RefBook refs;
    private final Comments comments;
    private final ContributorBook book;
    private final CallTold told;
    private final Clock clock;

    Reception(
            Organisations organisations,
            RefBook refs,
            Comments comments,
            ContributorBook book,
            CallTold told,
            Clock clock) {
        this.organisations = organisations;
        this.refs = refs;
        this.comments = comments;
        this.book = book;
        this.told = told;
        this.clock = clock;
    }

    private record Placed(Comment comment, OrganisationRef organisation) {

        String key() {
            return comment.documentId() + (organisation == null ? "" : organisation.code());
        }
    }

    /**
     * Everybody takes numbers in the same order, so that nobody waits for somebody who waits.
     *
     * @return the references, in a sentence
     */
    @Transactional(propagation = Propagation.MANDATORY)
    String receive(Campaign call, Contributor author, List<Comment> sent, Actor actor) {
        List<Placed> placed = sent.stream()
                .map(comment -> new Placed(
                        comment,
                        organisations.written(comment.organisationAsWritten()).orElse(null)))
                .sorted(Comparator.comparing(Placed::key))
                .toList();
        boolean first = book.claimAcknowledgement(author.id());
        List<String> given = new ArrayList<>();
        for (Placed each : placed) {
            OrganisationRef organisation = each.organisation();
            each.comment()
                    .receive(
                            call,
                            refs.next(each.comment().documentId(), organisation),
                            organisation == null ? null : organisation.id(),
                            actor,
                            clock.instant());
            comments.save(each.comment());
            given.add(each.comment().ref());
        }
        String said = String.join(", ", given);
        if (first && !given.isEmpty()) {
            told.acknowledged(call, author, said);
        }
        return said;
    }
}
