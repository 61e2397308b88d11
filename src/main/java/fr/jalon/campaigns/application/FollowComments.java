package fr.jalon.campaigns.application;

import fr.jalon.campaigns.domain.Campaign;
import fr.jalon.campaigns.domain.Comment;
import fr.jalon.campaigns.domain.CommentState;
import fr.jalon.campaigns.domain.Comments;
import fr.jalon.campaigns.domain.Contributor;
import fr.jalon.campaigns.domain.Wording;
import fr.jalon.shared.Actor;
import fr.jalon.shared.Address;
import fr.jalon.shared.IllegalTransition;
import fr.jalon.shared.Message;
import fr.jalon.shared.NotFound;
import fr.jalon.shared.RuleViolation;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What somebody does with their own comments: confirm, correct, take back; and asks to be told of the call. */
@Service
@Transactional
public class FollowComments {

    private static final Duration LINK_LASTS = Duration.ofMinutes(10);

    private final CampaignDesk desk;
    private final ContributorBook book;
    private final Comments comments;
    private final Reception reception;
    private final RefBook refs;
    private final CallTold told;
    private final Clock clock;

    FollowComments(
            CampaignDesk desk,
            ContributorBook book,
            Comments comments,
            Reception reception,
            RefBook refs,
            CallTold told,
            Clock clock) {
        this.desk = desk;
        this.book = book;
        this.comments = comments;
        this.reception = reception;
        this.refs = refs;
        this.told = told;
        this.clock = clock;
    }

    /**
     * Somebody's own comments.
     *
     * @param proved they read the address, or are signed in; else only a browser that kept a draft
     */
    public record Own(Contributor contributor, boolean proved, List<Comment> comments) {}

    /** Empty for a stranger. */
    @Transactional(readOnly = true)
    public Optional<Own> own(String slug, String secret, Actor actor) {
        Campaign call = desk.seen(slug, actor);
        return find(call, secret, actor).map(who -> {
            List<Comment> written = comments.findByContributorIdOrderByWrittenAt(who.contributor.id()).stream()
                    .filter(comment -> comment.state() != CommentState.DRAFT || comment.positionId() == null)
                    .toList();
            written.forEach(comment -> comment.changes().size());
            return new Own(who.contributor, who.proved, written);
        });
    }

    /**
     * A link of a mail was followed: what this browser kept for nobody so far is theirs.
     *
     * @return false when nobody has that link
     */
    public boolean arrive(String slug, String secret, String browser, Actor actor) {
        Campaign call = desk.seen(slug, actor);
        Optional<ContributorBook.Bearer> arrived =
                book.bearer(call.id(), secret).filter(ContributorBook.Bearer::byMail);
        arrived.ifPresent(bearer -> book.bearer(call.id(), browser)
                .map(ContributorBook.Bearer::contributor)
                .filter(one -> one.address() == null && one.personId() == null)
                .ifPresent(
                        nobody -> book.adopt(nobody.id(), bearer.contributor().id())));
        return arrived.isPresent();
    }

    /** How they are called; shown with their comments where they agree. */
    public void introduce(String slug, String secret, String name, boolean agrees, Actor actor) {
        Campaign call = desk.seen(slug, actor);
        book.introduce(proved(call, secret, actor).contributor.id(), name, agrees);
    }

    /** The link was opened: everything sent is received. Whoever comes twice finds it done. */
    public String confirm(String slug, String secret, Actor actor) {
        Campaign call = desk.seen(slug, actor);
        Who who = proved(call, secret, actor);
        book.lock(who.contributor.id());
        book.confirm(who.contributor.id());
        List<Comment> sent =
                comments.findByContributorIdAndStateOrderByWrittenAt(who.contributor.id(), CommentState.UNCONFIRMED);
        if (!sent.isEmpty() && !call.takesConfirmations(clock.instant())) {
            throw new IllegalTransition(Message.of("campaign.confirmed-too-late", call.closesAt()));
        }
        return reception.receive(call, who.contributor, sent, actor);
    }

    public void correct(String slug, String secret, UUID comment, Wording said, Actor actor) {
        Campaign call = desk.seen(slug, actor);
        Comment own = own(call, secret, comment, actor);
        own.correct(call, said, actor, clock.instant());
        comments.save(own);
    }

    public void withdraw(String slug, String secret, UUID comment, Actor actor) {
        Campaign call = desk.seen(slug, actor);
        Comment own = own(call, secret, comment, actor);
        boolean counted = own.state() == CommentState.RECEIVED;
        own.withdraw(call, actor, clock.instant());
        comments.save(own);
        if (counted) {
            refs.withdrawn(own.documentId(), own.organisationCode());
        }
    }

    /** Asks to be told when it opens, before it closes, and when it is put off. An address is confirmed first. */
    public void askNews(String slug, String address, Locale language, Actor actor) {
        Campaign call = desk.seen(slug, actor);
        if (actor.id() != null) {
            book.follow(book.withAccount(call.id(), actor.id(), language).id(), true);
            return;
        }
        String normal = Address.normal(address);
        if (!Address.isPlausible(normal)) {
            throw RuleViolation.of("address", "address", Message.of("comment.address"));
        }
        Contributor one = book.byAddress(call.id(), normal, language);
        book.follow(one.id(), true);
        if (!one.isConfirmed() && book.claimLink(one.id(), LINK_LASTS)) {
            told.confirm(call, one);
        }
    }

    public void stopNews(String slug, String secret, Actor actor) {
        Campaign call = desk.seen(slug, actor);
        book.follow(proved(call, secret, actor).contributor.id(), false);
    }

    private record Who(Contributor contributor, boolean proved) {}

    private Optional<Who> find(Campaign call, String secret, Actor actor) {
        Optional<Who> bySecret =
                book.bearer(call.id(), secret).map(bearer -> new Who(bearer.contributor(), bearer.byMail()));
        return bySecret.filter(Who::proved)
                .or(() -> actor.id() == null
                        ? bySecret
                        : book.ofPerson(call.id(), actor.id()).map(one -> new Who(one, true)));
    }

    private Who proved(Campaign call, String secret, Actor actor) {
        return find(call, secret, actor)
                .filter(Who::proved)
                .orElseThrow(() -> new NotFound("contributor of " + call.slug()));
    }

    private Comment own(Campaign call, String secret, UUID comment, Actor actor) {
        UUID author = proved(call, secret, actor).contributor.id();
        return comments.findById(comment)
                .filter(found -> author.equals(found.contributorId()))
                .orElseThrow(() -> new NotFound("comment " + comment));
    }
}
