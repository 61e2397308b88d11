package fr.jalon.campaigns.application;

import fr.jalon.accounts.OrganisationRef;
import fr.jalon.campaigns.domain.Anchor;
import fr.jalon.campaigns.domain.Campaign;
import fr.jalon.campaigns.domain.CampaignDocument;
import fr.jalon.campaigns.domain.Comment;
import fr.jalon.campaigns.domain.Comments;
import fr.jalon.campaigns.domain.Contributor;
import fr.jalon.campaigns.domain.PositionAction;
import fr.jalon.campaigns.domain.Wording;
import fr.jalon.shared.Actor;
import fr.jalon.shared.Address;
import fr.jalon.shared.Message;
import fr.jalon.shared.NotAllowed;
import fr.jalon.shared.NotFound;
import fr.jalon.shared.RuleViolation;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes comments online: kept as a draft, or sent. */
@Service
@Transactional
public class WriteComments {

    /** A second link is sent after that long; until then the first one confirms everything. */
    private static final Duration LINK_LASTS = Duration.ofMinutes(10);

    /** The same words again within that time are a form sent twice. */
    private static final Duration TWICE = Duration.ofMinutes(10);

    private final CampaignDesk desk;
    private final ContributorBook book;
    private final Comments comments;
    private final Reception reception;
    private final CallTold told;
    private final PositionReader positions;
    private final Clock clock;

    WriteComments(
            CampaignDesk desk,
            ContributorBook book,
            Comments comments,
            Reception reception,
            CallTold told,
            PositionReader positions,
            Clock clock) {
        this.desk = desk;
        this.book = book;
        this.comments = comments;
        this.reception = reception;
        this.told = told;
        this.positions = positions;
        this.clock = clock;
    }

    /**
     * What somebody typed.
     *
     * @param document its code
     * @param draft the draft it goes on with, or null
     * @param organisation as written, or null
     * @param address null with an account, or in a browser that is known
     * @param secret of the browser's cookie, or null
     */
    public record Typed(
            String document,
            Wording said,
            Anchor about,
            UUID draft,
            String organisation,
            String address,
            String secret,
            Locale language) {}

    /** What became of it. */
    public enum Outcome {
        /** Everybody reads it. */
        RECEIVED,
        /** A mail was sent; its link confirms. */
        LINK_SENT,
        /** A mail was sent a moment ago; its link confirms this one too. */
        LINK_UNDER_WAY,
        /** Kept as a draft. */
        KEPT,
        /** Handed to the organisation of its author. */
        ENTRUSTED
    }

    /**
     * @param ref null until received
     * @param secret for the cookie of a browser that has none yet, or null
     */
    public record Written(UUID id, Outcome outcome, String ref, String secret) {}

    /** @throws fr.jalon.campaigns.domain.ClosedCall when it is too late, or too early */
    public Written keep(String slug, Typed typed, Actor actor) {
        Campaign call = desk.seen(slug, actor);
        Optional<ContributorBook.Bearer> bearer = book.bearer(call.id(), typed.secret());
        Contributor author = actor.id() != null
                ? book.withAccount(call.id(), actor.id(), typed.language())
                : bearer.map(ContributorBook.Bearer::contributor)
                        .orElseGet(() -> book.nameless(call.id(), typed.language()));
        Comment comment = comments.save(written(call, typed, author, clock.instant()));
        boolean unknown = actor.id() == null && bearer.isEmpty();
        return new Written(comment.id(), Outcome.KEPT, null, unknown ? book.link(author.id(), false) : null);
    }

    /** Hands a comment to the organisation of its author, who has an account and belongs to one. */
    public Written entrust(String slug, Typed typed, Actor actor) {
        Campaign call = desk.seen(slug, actor);
        OrganisationRef own = positions.organisationOf(actor).orElseThrow(() -> new NotAllowed(PositionAction.GATHER));
        Contributor author = book.withAccount(call.id(), actor.id(), typed.language());
        Comment comment = written(call, typed, author, clock.instant());
        comment.entrust(call, own.id(), clock.instant());
        return new Written(comments.save(comment).id(), Outcome.ENTRUSTED, null, null);
    }

    /** @throws fr.jalon.campaigns.domain.ClosedCall when it is too late, or too early */
    public Written send(String slug, Typed typed, Actor actor) {
        Instant now = clock.instant();
        Campaign call = desk.seen(slug, actor);
        call.requireOpen(now);
        Author author = author(call, typed, actor);
        Optional<Comment> same = sentBefore(call, typed, author.contributor, now);
        if (same.isPresent()) {
            return again(same.get());
        }
        Comment comment = written(call, typed, author.contributor, now);
        comment.send(call, typed.organisation(), now);
        book.speakFor(author.contributor.id(), typed.organisation());
        if (author.proved) {
            String ref = reception.receive(call, author.contributor, List.of(comment), actor);
            return new Written(comment.id(), Outcome.RECEIVED, ref, null);
        }
        comments.save(comment);
        boolean sent = book.claimLink(author.contributor.id(), LINK_LASTS);
        if (sent) {
            told.confirm(call, author.contributor);
        }
        return new Written(comment.id(), sent ? Outcome.LINK_SENT : Outcome.LINK_UNDER_WAY, null, null);
    }

    /** One form at a time for each author, so that the second finds what the first sent. */
    private Optional<Comment> sentBefore(Campaign call, Typed typed, Contributor author, Instant now) {
        book.lock(author.id());
        UUID document = call.document(typed.document()).id();
        return comments.findByContributorIdAndDocumentIdAndSentAtAfter(author.id(), document, now.minus(TWICE)).stream()
                .filter(each -> each.says(typed.said(), typed.about()))
                .findFirst();
    }

    private static Written again(Comment sent) {
        Outcome outcome = sent.ref() == null ? Outcome.LINK_UNDER_WAY : Outcome.RECEIVED;
        return new Written(sent.id(), outcome, sent.ref(), null);
    }

    /** @throws fr.jalon.campaigns.domain.ClosedCall when it is too late, or too early */
    @Transactional(readOnly = true)
    public void requireOpen(String slug, Actor actor) {
        desk.seen(slug, actor).requireOpen(clock.instant());
    }

    private record Author(Contributor contributor, boolean proved) {}

    private Author author(Campaign call, Typed typed, Actor actor) {
        if (actor.id() != null) {
            return new Author(book.withAccount(call.id(), actor.id(), typed.language()), true);
        }
        String address = Address.normal(typed.address());
        Optional<Contributor> known = book.bearer(call.id(), typed.secret())
                .filter(ContributorBook.Bearer::byMail)
                .map(ContributorBook.Bearer::contributor)
                .filter(one -> one.isConfirmed() && (address.isEmpty() || address.equals(one.address())));
        if (known.isPresent()) {
            return new Author(known.get(), true);
        }
        if (!Address.isPlausible(address)) {
            throw RuleViolation.of("address", "address", Message.of("comment.address"));
        }
        return new Author(book.byAddress(call.id(), address, typed.language()), false);
    }

    private Comment written(Campaign call, Typed typed, Contributor author, Instant now) {
        CampaignDocument document = call.document(typed.document());
        if (typed.draft() != null) {
            Comment draft = draft(call, typed.draft(), author, typed.secret());
            draft.rewrite(call, author.id(), typed.said(), now);
            return draft;
        }
        return Comment.draft(call, document, author.id(), typed.said(), typed.about(), now);
    }

    /** A draft is its author's: of the account, or of the browser that shows its cookie. */
    private Comment draft(Campaign call, UUID id, Contributor author, String secret) {
        UUID browser = book.bearer(call.id(), secret)
                .map(bearer -> bearer.contributor().id())
                .orElse(null);
        return comments.findById(id)
                .filter(comment -> comment.campaignId().equals(call.id()) && comment.positionId() == null)
                .filter(comment -> comment.contributorId().equals(author.id())
                        || comment.contributorId().equals(browser))
                .orElseThrow(() -> new NotFound("draft " + id));
    }

    /** Throws a draft away. */
    public void discard(String slug, UUID id, String secret, Actor actor) {
        Campaign call = desk.seen(slug, actor);
        Optional<Contributor> author = actor.id() != null
                ? book.ofPerson(call.id(), actor.id())
                : book.bearer(call.id(), secret).map(ContributorBook.Bearer::contributor);
        Comment draft = draft(call, id, author.orElseThrow(() -> new NotFound("draft " + id)), secret);
        draft.requireDraft();
        comments.delete(draft);
    }
}
