package fr.jalon.campaigns.application.report;

import fr.jalon.campaigns.application.CallViews;
import fr.jalon.campaigns.application.CampaignFinder;
import fr.jalon.campaigns.application.TellAnswers;
import fr.jalon.campaigns.application.answers.GuardAnswers;
import fr.jalon.campaigns.domain.Campaign;
import fr.jalon.campaigns.domain.CampaignAction;
import fr.jalon.campaigns.domain.CampaignState;
import fr.jalon.campaigns.domain.Campaigns;
import fr.jalon.campaigns.domain.export.ExportedComment;
import fr.jalon.campaigns.domain.export.ReportHead;
import fr.jalon.shared.Actor;
import fr.jalon.shared.Message;
import fr.jalon.shared.Paris;
import fr.jalon.shared.RuleViolation;
import fr.jalon.standards.CycleDates;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Publishes the report of a call: everything is frozen in the transaction that says so. A later correction makes another
 * edition, and leaves the earlier ones as they are. Reports are in French, whoever publishes them.
 */
@Service
@Transactional
public class PublishReport {

    private static final Locale LANGUAGE = Locale.FRENCH;

    private final CampaignFinder finder;
    private final Campaigns campaigns;
    private final CallViews views;
    private final GuardAnswers guard;
    private final ReportMaker maker;
    private final ReportShelf shelf;
    private final TellAnswers tell;
    private final CycleDates dates;
    private final JdbcClient jdbc;
    private final Clock clock;

    PublishReport(
            CampaignFinder finder,
            Campaigns campaigns,
            CallViews views,
            GuardAnswers guard,
            ReportMaker maker,
            ReportShelf shelf,
            TellAnswers tell,
            CycleDates dates,
            JdbcClient jdbc,
            Clock clock) {
        this.finder = finder;
        this.campaigns = campaigns;
        this.views = views;
        this.guard = guard;
        this.maker = maker;
        this.shelf = shelf;
        this.tell = tell;
        this.dates = dates;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * @param correction what another edition puts right; nobody reads it of the first one
     * @return the number of the edition
     * @throws RuleViolation when answers are missing or contradict themselves, or nothing has changed since the last one
     */
    public int publish(String slug, String correction, Actor actor) {
        lock(slug);
        Campaign call = finder.seen(slug, actor);
        Instant now = clock.instant();
        boolean first = call.stateAt(now) != CampaignState.PUBLISHED;
        (first ? CampaignAction.PUBLISH : CampaignAction.CORRECT).require(actor, call.standardId(), call.stateAt(now));
        requireGuarded(call);
        ReportMaker.Made made = maker.make(views.view(call.id().toString(), actor), LANGUAGE);
        requireNew(call, made.comments());
        if (first) {
            call.publish(actor, now);
        } else {
            call.correct(correction, actor, now);
        }
        campaigns.save(call);
        int edition = freeze(call, made, first ? null : correction.strip(), actor, now);
        tell.tell(call, "/appels/" + call.slug() + "/rapport/" + edition);
        date(call, now);
        return edition;
    }

    /** Freezes what was published before, on that day and elsewhere: nobody is told again, and nothing is dated anew. */
    public void recall(UUID campaignId, Instant publishedAt) {
        Campaign call = campaigns.findById(campaignId).orElseThrow();
        if (!call.isReconstructed() || call.state() != CampaignState.PUBLISHED) {
            throw new IllegalStateException("Only the report of a call of the past is recalled");
        }
        ReportMaker.Made made = maker.make(views.view(campaignId.toString(), Actor.SYSTEM), LANGUAGE);
        freeze(call, made, null, Actor.SYSTEM, publishedAt);
    }

    /** Whoever comes second sees what the first one did; nobody answers a comment meanwhile. */
    private void lock(String idOrSlug) {
        jdbc.sql("select id from campaign where slug = :which or id::text = :which for no key update")
                .param("which", idOrSlug)
                .query((row, number) -> "")
                .optional();
    }

    private void requireGuarded(Campaign call) {
        long findings = guard.findings(call.id()).stream()
                .filter(finding -> finding.kind().blocks())
                .count();
        if (findings > 0) {
            throw RuleViolation.of("report-guard", null, Message.of("report.guarded", findings));
        }
    }

    private void requireNew(Campaign call, List<ExportedComment> comments) {
        Optional<String> last = shelf.lastPrint(call.id());
        if (last.isPresent() && last.get().equals(shelf.print(comments))) {
            throw RuleViolation.of("report-unchanged", null, Message.of("report.unchanged"));
        }
    }

    private void date(Campaign call, Instant now) {
        if (call.cycleId() != null) {
            dates.record(call.cycleId(), "comments-decided", Paris.day(now));
            dates.record(call.cycleId(), "report-published", Paris.day(now));
        }
    }

    private int freeze(Campaign call, ReportMaker.Made made, String correction, Actor actor, Instant now) {
        int edition = shelf.editions(call.id()).size() + 1;
        ReportHead head = made.head(edition, now, correction);
        shelf.keep(new ReportShelf.Frozen(
                call.id(),
                actor.id(),
                head,
                made.comments(),
                shelf.print(made.comments()),
                maker.files(made, head, LANGUAGE)));
        return edition;
    }
}
