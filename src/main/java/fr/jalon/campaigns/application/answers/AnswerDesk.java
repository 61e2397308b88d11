package fr.jalon.campaigns.application.answers;

import fr.jalon.campaigns.application.CampaignFinder;
import fr.jalon.campaigns.domain.Campaign;
import fr.jalon.campaigns.domain.Comment;
import fr.jalon.campaigns.domain.Comments;
import fr.jalon.shared.Actor;
import fr.jalon.shared.LifecycleEvent;
import fr.jalon.shared.LifecycleEvent.Visibility;
import fr.jalon.shared.NotFound;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Fetches comments to be answered, and tells what was done to them. */
@Component
class AnswerDesk {

    /** Answered together at most; more than anybody ticks. */
    static final int MOST = 500;

    private final CampaignFinder finder;
    private final Comments comments;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AnswerDesk(
            CampaignFinder finder, Comments comments, JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.finder = finder;
        this.comments = comments;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** Comments of one call, in the order asked for. */
    record Taken(Campaign call, List<Comment> comments) {

        Comment first() {
            return comments.get(0);
        }
    }

    Instant now() {
        return clock.instant();
    }

    Campaign call(String slug, Actor actor) {
        return finder.seen(slug, actor);
    }

    /**
     * One at a time answers the comments of a call, so that nobody closes a circle of references unseen.
     *
     * @throws NotFound when one of them is not there, not for this reader, or of another call than the first
     */
    Taken take(Collection<UUID> ids, Actor actor) {
        List<Comment> found = new ArrayList<>();
        for (UUID id : ids.stream().distinct().limit(MOST).toList()) {
            UUID first = found.isEmpty() ? null : found.get(0).campaignId();
            if (first == null) {
                lock(id);
            }
            found.add(comments.findById(id)
                    .filter(comment -> comment.ref() != null)
                    .filter(comment -> first == null || comment.campaignId().equals(first))
                    .orElseThrow(() -> new NotFound("comment " + id)));
        }
        if (found.isEmpty()) {
            throw new NotFound("no comment");
        }
        return new Taken(finder.seen(found.get(0).campaignId().toString(), actor), found);
    }

    private void lock(UUID comment) {
        jdbc.sql("""
                        select id from campaign where id = (select campaign_id from comment where id = ?) for no key update
                        """).param(comment).query(UUID.class).optional().orElseThrow(() -> new NotFound("comment " + comment));
    }

    void lockCall(UUID campaign) {
        jdbc.sql("select id from campaign where id = ? for no key update")
                .param(campaign)
                .query(UUID.class)
                .single();
    }

    Comment comment(UUID id) {
        return comments.findById(id).orElseThrow(() -> new NotFound("comment " + id));
    }

    /** @param seen version of the comment the person saw, or null when the caller does not mind */
    void requireUnchanged(Comment comment, Long seen) {
        if (seen != null && seen != comment.version()) {
            throw new ConcurrencyFailureException("comment " + comment.id() + " seen before its last change");
        }
    }

    /** Keeps what was done, and tells it once whatever the number of comments. */
    void done(Taken taken, String verb, String reason, Actor actor) {
        taken.comments().forEach(comments::save);
        boolean one = taken.comments().size() == 1;
        Object fact = one ? taken.first().ref() : taken.comments().size();
        events.publishEvent(new LifecycleEvent(
                one ? "comment" : "campaign",
                one ? taken.first().id() : taken.call().id(),
                taken.call().standardId(),
                one ? verb : "comments-" + verb,
                List.of(fact),
                reason,
                actor.id(),
                now(),
                Visibility.INTERNAL));
    }
}
