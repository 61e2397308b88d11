package fr.jalon.campaigns.application.returns;

import fr.jalon.campaigns.application.CampaignFinder;
import fr.jalon.campaigns.domain.Campaign;
import fr.jalon.campaigns.domain.CampaignAction;
import fr.jalon.campaigns.domain.Channel;
import fr.jalon.shared.Actor;
import fr.jalon.shared.LifecycleEvent;
import fr.jalon.shared.LifecycleEvent.Visibility;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes in the tables people send, as they are: shown first, then taken in, at once or after a look. */
@Service
@Transactional
public class TakeReturns {

    private final CampaignFinder finder;
    private final ReturnPlanner planner;
    private final CommentWriter writer;
    private final CommentRecall recall;
    private final ReturnBook book;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TakeReturns(
            CampaignFinder finder,
            ReturnPlanner planner,
            CommentWriter writer,
            CommentRecall recall,
            ReturnBook book,
            ApplicationEventPublisher events,
            Clock clock) {
        this.finder = finder;
        this.planner = planner;
        this.writer = writer;
        this.recall = recall;
        this.book = book;
        this.events = events;
        this.clock = clock;
    }

    /**
     * A file as it came.
     *
     * @param mail free text of a mail, not a file
     */
    public record Sent(String name, byte[] content, boolean mail) {}

    /**
     * What a person says of a file.
     *
     * @param organisation code or name of whose it is; null to believe the file
     * @param stranger an organisation nobody knows is taken as it is written, and is a doubt; else it is refused
     * @param document code of what it is about; null to believe the file
     * @param names code of the organisation that each of these spellings means
     */
    public record Said(String organisation, boolean stranger, String document, Map<String, String> names) {

        public static final Said NOTHING = new Said(null, false, null, Map.of());
    }

    /** Reads a file and says what it would change; writes nothing. */
    @Transactional(readOnly = true)
    public ReturnPlan look(String slug, Sent sent, Said said, Actor actor) {
        Campaign call = allowed(slug, actor);
        return planner.plan(call, sent, said, false);
    }

    /** Keeps a file to be looked at. The same file again is the one that is there. */
    public UUID preview(String slug, Sent sent, Actor actor) {
        Campaign call = allowed(slug, actor);
        ReturnPlan plan = planner.plan(call, sent, Said.NOTHING, false);
        return book.preview(call.id(), sent, plan, actor.id());
    }

    /** Takes in a file that was looked at. */
    public ReturnPlan confirm(String slug, UUID id, Said said, boolean learn, Actor actor) {
        Campaign call = allowed(slug, actor);
        recall.lock(call.id());
        Sent sent = book.waiting(call.id(), id);
        ReturnPlan plan = planner.plan(call, sent, said, true);
        if (learn) {
            planner.learn(said, plan.table().organisation());
        }
        take(call, id, sent, plan, actor);
        return plan;
    }

    /** Reads a file and takes it in at once. */
    public ReturnPlan take(String slug, Sent sent, Said said, Actor actor) {
        Campaign call = allowed(slug, actor);
        recall.lock(call.id());
        ReturnPlan plan = planner.plan(call, sent, said, true);
        UUID id = book.preview(call.id(), sent, plan, actor.id());
        if (!book.isTakenIn(id) || plan.changes() > 0) {
            take(call, id, sent, plan, actor);
        } else {
            recall.claim(plan.merged(), plan.rows());
        }
        return plan.kept(id);
    }

    public void discard(String slug, UUID id, Actor actor) {
        book.discard(allowed(slug, actor).id(), id);
    }

    private Campaign allowed(String slug, Actor actor) {
        Campaign call = finder.seen(slug, actor);
        CampaignAction.TAKE_RETURNS.require(actor, call.standardId(), call.stateAt(clock.instant()));
        return call;
    }

    private void take(Campaign call, UUID id, Sent sent, ReturnPlan plan, Actor actor) {
        Instant now = clock.instant();
        Channel channel = sent.mail() ? Channel.MAIL : Channel.TABLE;
        writer.write(plan.merged(), plan.rows(), new CommentWriter.Origin(call.id(), id, channel, now, actor.id()));
        book.taken(id, plan, actor.id(), now);
        String whose = plan.organisation() == null ? sent.name() : plan.organisation();
        events.publishEvent(new LifecycleEvent(
                "campaign",
                call.id(),
                call.standardId(),
                "return-taken-in",
                List.of(whose, plan.comments(), plan.changes()),
                null,
                actor.id(),
                now,
                Visibility.PUBLIC));
    }
}
