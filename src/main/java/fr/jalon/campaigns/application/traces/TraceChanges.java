package fr.jalon.campaigns.application.traces;

import fr.jalon.campaigns.application.CampaignFinder;
import fr.jalon.campaigns.domain.Campaign;
import fr.jalon.campaigns.domain.CampaignAction;
import fr.jalon.shared.Actor;
import fr.jalon.shared.LifecycleEvent;
import fr.jalon.shared.LifecycleEvent.Visibility;
import fr.jalon.shared.Message;
import fr.jalon.shared.NotFound;
import fr.jalon.shared.RuleViolation;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says which comments changed which clauses, and which clauses changed for none. */
@Service
@Transactional
public class TraceChanges {

    private final CampaignFinder finder;
    private final TraceReader reader;
    private final TraceBook book;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TraceChanges(
            CampaignFinder finder, TraceReader reader, TraceBook book, ApplicationEventPublisher events, Clock clock) {
        this.finder = finder;
        this.reader = reader;
        this.book = book;
        this.events = events;
        this.clock = clock;
    }

    /** @throws fr.jalon.shared.NotAllowed to others than the people who answer the comments */
    @Transactional(readOnly = true)
    public void require(String slug, Actor actor) {
        allowed(slug, actor);
    }

    /** For the people who answer the comments. */
    @Transactional(readOnly = true)
    public List<DocumentTraces> read(String slug, Actor actor) {
        return reader.of(allowed(slug, actor));
    }

    /** @param confirmed else refused: it is then not proposed again */
    public void say(String slug, String code, UUID clause, UUID comment, boolean confirmed, Actor actor) {
        Campaign call = allowed(slug, actor);
        DocumentTraces document = document(call, code);
        requireChanged(document, clause);
        if (book.ofCall(call.id(), List.of(comment)) == 0) {
            throw new NotFound("comment " + comment);
        }
        book.say(comment, document.texts().after().id(), clause, confirmed, actor.id(), now());
        done(call, 1, actor);
    }

    /** @param ref of a comment of the same document */
    public void add(String slug, String code, UUID clause, String ref, Actor actor) {
        Campaign call = allowed(slug, actor);
        DocumentTraces document = document(call, code);
        requireChanged(document, clause);
        UUID comment = book.comment(document.document(), ref == null ? "" : ref.strip())
                .orElseThrow(() -> RuleViolation.of(
                        "comment-unknown", "ref", Message.of("trace.comment-unknown", ref == null ? "" : ref.strip())));
        book.say(comment, document.texts().after().id(), clause, true, actor.id(), now());
        done(call, 1, actor);
    }

    /** Takes all proposals of a document over. */
    public int confirmAll(String slug, String code, Actor actor) {
        Campaign call = allowed(slug, actor);
        DocumentTraces document = document(call, code);
        int confirmed = 0;
        for (DocumentTraces.Clause clause : document.clauses()) {
            for (DocumentTraces.Offer offer : clause.proposed()) {
                book.say(
                        offer.comment().id(),
                        document.texts().after().id(),
                        clause.identity(),
                        true,
                        actor.id(),
                        now());
                confirmed++;
            }
        }
        done(call, confirmed, actor);
        return confirmed;
    }

    /** A clause changed for no comment: everybody reads why. */
    public void sayUnasked(String slug, String code, UUID clause, String reason, Actor actor) {
        Campaign call = allowed(slug, actor);
        DocumentTraces document = document(call, code);
        requireChanged(document, clause);
        if (reason == null || reason.isBlank()) {
            throw RuleViolation.of("reason-needed", "reason", Message.of("campaign.reason-needed"));
        }
        book.sayUnasked(call.id(), document.texts().after().id(), clause, reason.strip(), actor.id(), now());
        done(call, 1, actor);
    }

    /** Keeps what those who changed the text wrote down; proposals follow it at once. */
    public void keepNotes(String slug, String code, String notes, Actor actor) {
        Campaign call = allowed(slug, actor);
        DocumentTraces document = document(call, code);
        book.keepNotes(call.id(), document.texts().after().id(), notes == null ? "" : notes.strip(), actor.id(), now());
    }

    private Campaign allowed(String slug, Actor actor) {
        Campaign call = finder.seen(slug, actor);
        CampaignAction.TRACE.require(actor, call.standardId(), call.stateAt(clock.instant()));
        return call;
    }

    private DocumentTraces document(Campaign call, String code) {
        return reader.of(call).stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound("newer revision of " + code));
    }

    private static void requireChanged(DocumentTraces document, UUID clause) {
        if (document.clauses().stream().noneMatch(each -> each.identity().equals(clause))) {
            throw new NotFound("changed clause " + clause);
        }
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private void done(Campaign call, int count, Actor actor) {
        events.publishEvent(new LifecycleEvent(
                "campaign",
                call.id(),
                call.standardId(),
                "changes-traced",
                List.of(count),
                null,
                actor.id(),
                clock.instant(),
                Visibility.INTERNAL));
    }
}
