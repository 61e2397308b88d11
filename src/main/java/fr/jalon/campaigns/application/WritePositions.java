package fr.jalon.campaigns.application;

import fr.jalon.accounts.OrganisationRef;
import fr.jalon.campaigns.domain.Campaign;
import fr.jalon.campaigns.domain.Comment;
import fr.jalon.campaigns.domain.CommentState;
import fr.jalon.campaigns.domain.Comments;
import fr.jalon.campaigns.domain.CommonPosition;
import fr.jalon.campaigns.domain.CommonPositions;
import fr.jalon.campaigns.domain.Contributor;
import fr.jalon.campaigns.domain.PositionAction;
import fr.jalon.campaigns.domain.Wording;
import fr.jalon.shared.Actor;
import fr.jalon.shared.NotAllowed;
import fr.jalon.shared.NotFound;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gathers the comments of the members of an organisation, and sends them as its common position. */
@Service
@Transactional
public class WritePositions {

    private final CampaignDesk desk;
    private final CommonPositions positions;
    private final Comments comments;
    private final PositionReader reader;
    private final ClauseOrder order;
    private final ContributorBook book;
    private final Reception reception;
    private final Clock clock;

    WritePositions(
            CampaignDesk desk,
            CommonPositions positions,
            Comments comments,
            PositionReader reader,
            ClauseOrder order,
            ContributorBook book,
            Reception reception,
            Clock clock) {
        this.desk = desk;
        this.positions = positions;
        this.comments = comments;
        this.reader = reader;
        this.order = order;
        this.book = book;
        this.reception = reception;
        this.clock = clock;
    }

    /** Takes up what a member says; nothing happens if that was done. */
    public void takeUp(String slug, UUID comment, Locale language, Actor actor) {
        Campaign call = desk.seen(slug, actor);
        OrganisationRef own = own(actor);
        CommonPosition position = writable(call, own, actor);
        Comment said = comments.findById(comment)
                .filter(found -> found.campaignId().equals(call.id()))
                .orElseThrow(() -> new NotFound("comment " + comment));
        PositionAction.GATHER.require(own.id(), handedTo(said));
        if (comments.findByPositionId(position.id()).stream().noneMatch(each -> comment.equals(each.takenFrom()))) {
            Contributor author = book.withAccount(call.id(), actor.id(), language);
            comments.save(said.takenUp(call, position, author.id(), clock.instant()));
        }
    }

    /** The organisation that may read it as one of its members' comments, or null. */
    private static UUID handedTo(Comment said) {
        boolean sent = said.state() == CommentState.RECEIVED && said.positionId() == null;
        return sent ? said.organisationId() : said.entrustedTo();
    }

    /** @param version the one the writer saw */
    public void rewrite(String slug, UUID comment, long version, Wording said, Actor actor) {
        Campaign call = desk.seen(slug, actor);
        Comment written = written(call, writable(call, own(actor), actor), comment);
        if (written.version() != version) {
            throw new ObjectOptimisticLockingFailureException(Comment.class, comment);
        }
        said.check(call);
        written.rewrite(call, written.contributorId(), said, clock.instant());
        comments.save(written);
    }

    /** Leaves out what was taken up; the member's comment is as it was. */
    public void leaveOut(String slug, UUID comment, Actor actor) {
        Campaign call = desk.seen(slug, actor);
        comments.delete(written(call, writable(call, own(actor), actor), comment));
    }

    /**
     * Sends all of it in the name of the organisation. Who sends is its author: they correct and take back.
     *
     * @return the references, in a sentence
     */
    public String send(String slug, Locale language, Actor actor) {
        Instant now = clock.instant();
        Campaign call = desk.seen(slug, actor);
        OrganisationRef own = own(actor);
        CommonPosition position = writable(call, own, actor);
        List<Comment> all = order.inReadingOrder(call, comments.findByPositionId(position.id()));
        position.send(call, all.size(), own.name(), actor, now);
        positions.save(position);
        Contributor author = book.withAccount(call.id(), actor.id(), language);
        for (Comment each : all) {
            each.rewrite(call, author.id(), new Wording(each.types(), each.text(), each.proposedChange()), now);
            each.send(call, own.name(), now);
        }
        book.speakFor(author.id(), own.name());
        return reception.receive(call, author, all, actor);
    }

    private OrganisationRef own(Actor actor) {
        return reader.organisationOf(actor).orElseThrow(() -> new NotAllowed(PositionAction.GATHER));
    }

    private CommonPosition writable(Campaign call, OrganisationRef own, Actor actor) {
        CommonPosition position = positions
                .findLockedByCampaignIdAndOrganisationId(call.id(), own.id())
                .orElseGet(() -> positions.save(CommonPosition.begin(call, own.id(), actor, clock.instant())));
        position.requireWritable(call, clock.instant());
        return position;
    }

    private Comment written(Campaign call, CommonPosition position, UUID comment) {
        return comments.findById(comment)
                .filter(found ->
                        found.campaignId().equals(call.id()) && position.id().equals(found.positionId()))
                .orElseThrow(() -> new NotFound("comment " + comment));
    }
}
