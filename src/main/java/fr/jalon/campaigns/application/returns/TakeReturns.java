package fr.jalon.campaigns.application.returns;

import fr.jalon.accounts.OrganisationRef;
import fr.jalon.accounts.Organisations;
import fr.jalon.campaigns.application.CampaignFinder;
import fr.jalon.campaigns.domain.Campaign;
import fr.jalon.campaigns.domain.CampaignAction;
import fr.jalon.campaigns.domain.CampaignDocument;
import fr.jalon.campaigns.domain.Channel;
import fr.jalon.campaigns.domain.returns.Incoming;
import fr.jalon.campaigns.domain.returns.Merge;
import fr.jalon.campaigns.domain.table.CommentType;
import fr.jalon.campaigns.domain.table.ReadTable;
import fr.jalon.campaigns.domain.table.TableReader;
import fr.jalon.shared.Actor;
import fr.jalon.shared.LifecycleEvent;
import fr.jalon.shared.LifecycleEvent.Visibility;
import fr.jalon.shared.Message;
import fr.jalon.shared.RuleViolation;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes in the tables people send, as they are: shown first, then taken in, at once or after a look. */
@Service
@Transactional
public class TakeReturns {

    private final CampaignFinder finder;
    private final RowFinder rows;
    private final CommentWriter writer;
    private final ReturnBook book;
    private final Organisations organisations;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TakeReturns(
            CampaignFinder finder,
            RowFinder rows,
            CommentWriter writer,
            ReturnBook book,
            Organisations organisations,
            ApplicationEventPublisher events,
            Clock clock) {
        this.finder = finder;
        this.rows = rows;
        this.writer = writer;
        this.book = book;
        this.organisations = organisations;
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
     * @param document code of what it is about; null to believe the file
     */
    public record Said(String organisation, String document) {

        public static final Said NOTHING = new Said(null, null);
    }

    /** Reads a file and says what it would change; writes nothing. */
    @Transactional(readOnly = true)
    public ReturnPlan look(String slug, Sent sent, Said said, Actor actor) {
        Campaign call = allowed(slug, actor);
        return plan(call, sent, said, false);
    }

    /** Keeps a file to be looked at. The same file again is the one that is there. */
    public UUID preview(String slug, Sent sent, Actor actor) {
        Campaign call = allowed(slug, actor);
        ReturnPlan plan = plan(call, sent, Said.NOTHING, false);
        return book.preview(call.id(), sent, plan, actor.id());
    }

    /** Takes in a file that was looked at. */
    public ReturnPlan confirm(String slug, UUID id, Said said, boolean learn, Actor actor) {
        Campaign call = allowed(slug, actor);
        writer.lock(call.id());
        Sent sent = book.waiting(call.id(), id);
        ReturnPlan plan = plan(call, sent, said, true);
        if (learn && said.organisation() != null && plan.table().organisation() != null) {
            organisations.learn(
                    organisation(said.organisation()).id(), plan.table().organisation());
        }
        take(call, id, sent, plan, actor);
        return plan;
    }

    /** Reads a file and takes it in at once. */
    public ReturnPlan take(String slug, Sent sent, Said said, Actor actor) {
        Campaign call = allowed(slug, actor);
        writer.lock(call.id());
        ReturnPlan plan = plan(call, sent, said, true);
        UUID id = book.preview(call.id(), sent, plan, actor.id());
        if (!book.isTakenIn(id) || plan.changes() > 0) {
            take(call, id, sent, plan, actor);
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

    private ReturnPlan plan(Campaign call, Sent sent, Said said, boolean lock) {
        TableReader reader = new TableReader(types(call));
        ReadTable table = sent.mail()
                ? reader.readText(new String(sent.content(), java.nio.charset.StandardCharsets.UTF_8))
                : reader.read(sent.name(), sent.content());
        OrganisationRef whose = said.organisation() == null ? null : organisation(said.organisation());
        CampaignDocument about = said.document() == null ? null : call.document(said.document());
        RowFinder.Found found = rows.find(call, table, whose, about);
        List<Incoming> incoming = new ArrayList<>();
        found.rows().forEach(row -> incoming.add(incoming(row, incoming.size())));
        var last = lock ? writer.counters(found.rows()) : book.lastNumbers(call.id());
        List<Merge.Merged> merged = Merge.of(incoming, writer.known(found.rows()), last);
        return new ReturnPlan(null, table, found.organisation(), found.rows(), merged, found.doubts());
    }

    private static List<CommentType> types(Campaign call) {
        return call.types().stream()
                .map(type -> new CommentType(
                        type.code(),
                        Stream.of(type.nameFr(), type.nameEn())
                                .filter(name -> name != null && !name.isBlank())
                                .distinct()
                                .toList()))
                .toList();
    }

    private OrganisationRef organisation(String codeOrName) {
        return organisations
                .written(codeOrName)
                .orElseThrow(() -> RuleViolation.of(
                        "organisation-unknown",
                        "organisation",
                        Message.of("returns.organisation-unknown", codeOrName)));
    }

    private static Incoming incoming(TakenRow row, int index) {
        return new Incoming(
                index,
                row.document().id(),
                row.code(),
                row.number(),
                row.read().locator(),
                row.read().text(),
                row.read().proposedChange(),
                row.read().disposition(),
                row.read().decisionAsWritten(),
                row.read().reason(),
                row.read().actionAsWritten());
    }
}
