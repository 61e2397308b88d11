package fr.jalon.campaigns.application.returns;

import fr.jalon.accounts.OrganisationRef;
import fr.jalon.accounts.Organisations;
import fr.jalon.campaigns.application.CampaignFinder;
import fr.jalon.campaigns.domain.Campaign;
import fr.jalon.campaigns.domain.CampaignAction;
import fr.jalon.campaigns.domain.Ref;
import fr.jalon.shared.Actor;
import fr.jalon.shared.LifecycleEvent;
import fr.jalon.shared.LifecycleEvent.Visibility;
import fr.jalon.shared.NotFound;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whose the comments of a table that was taken in are. Before that, a file speaks for whom one says; afterwards its
 * references were read by everybody, so they stay as they are and only the organisation behind them is said otherwise. Once
 * the report is out nothing changes.
 */
@Service
@Transactional
public class ReturnOrganisations {

    private final CampaignFinder finder;
    private final ReturnPlanner planner;
    private final Organisations organisations;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReturnOrganisations(
            CampaignFinder finder,
            ReturnPlanner planner,
            Organisations organisations,
            JdbcClient jdbc,
            ApplicationEventPublisher events,
            Clock clock) {
        this.finder = finder;
        this.planner = planner;
        this.organisations = organisations;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The comments of one code in a file.
     *
     * @param organisation null when nobody said whose they are
     * @param written the spellings of the file
     */
    public record Speaker(String code, OrganisationRef organisation, List<String> written, int comments) {

        public boolean isKnown() {
            return organisation != null;
        }
    }

    private record Row(String code, UUID organisation, List<String> written, int comments) {}

    /** Who speaks in a file that was taken in; nobody before. */
    @Transactional(readOnly = true)
    public List<Speaker> of(String slug, UUID id, Actor actor) {
        Campaign call = finder.seen(slug, actor);
        CampaignAction.TAKE_RETURNS.require(actor, call.standardId());
        List<Row> rows = rows(call.id(), id);
        Map<UUID, OrganisationRef> known = organisations.byIds(rows.stream()
                .map(Row::organisation)
                .filter(java.util.Objects::nonNull)
                .toList());
        return rows.stream()
                .map(row -> new Speaker(
                        row.code(),
                        row.organisation() == null ? null : known.get(row.organisation()),
                        row.written(),
                        row.comments()))
                .toList();
    }

    private List<Row> rows(UUID campaignId, UUID returnId) {
        return jdbc.sql("""
                        select organisation_code, organisation_id, count(*)::int as comments,
                            coalesce(array_agg(distinct organisation_as_written)
                                filter (where organisation_as_written <> ''), '{}') as written
                        from comment where campaign_id = ? and return_id = ? and state = 'RECEIVED'
                            and organisation_code <> ?
                        group by organisation_code, organisation_id order by organisation_code
                        """)
                .params(campaignId, returnId, Ref.WEB)
                .query(ReturnOrganisations::row)
                .list();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getString("organisation_code"),
                row.getObject("organisation_id", UUID.class),
                List.of((String[]) row.getArray("written").getArray()),
                row.getInt("comments"));
    }

    /**
     * Says whose the comments under this code are. A spelling nobody knew is learnt; one that meant somebody else is not.
     *
     * @throws NotFound when the file has no comment under this code
     */
    public void say(String slug, UUID id, String code, String organisation, Actor actor) {
        Campaign call = finder.seen(slug, actor);
        CampaignAction.TAKE_RETURNS.require(actor, call.standardId(), call.stateAt(clock.instant()));
        OrganisationRef whose = planner.organisation(organisation);
        List<Row> rows = rows(call.id(), id).stream()
                .filter(row -> row.code().equals(code))
                .toList();
        if (rows.isEmpty()) {
            throw new NotFound("comments under " + code + " in return " + id);
        }
        rows.stream()
                .filter(row -> row.organisation() == null)
                .flatMap(row -> row.written().stream())
                .forEach(spelling -> organisations.learn(whose.id(), spelling));
        give(call.id(), id, code, whose.id());
        events.publishEvent(new LifecycleEvent(
                "campaign",
                call.id(),
                call.standardId(),
                "return-organisation",
                List.of(code, whose.name()),
                null,
                actor.id(),
                clock.instant(),
                Visibility.PUBLIC));
    }

    private void give(UUID campaignId, UUID returnId, String code, UUID organisationId) {
        jdbc.sql("""
                update comment set organisation_id = ?, version = version + 1
                where campaign_id = ? and return_id = ? and organisation_code = ? and state = 'RECEIVED'
                """).params(organisationId, campaignId, returnId, code).update();
        jdbc.sql("""
                update comment_tally set organisation_id = ?
                where code = ? and code <> ? and organisation_id is null
                    and document_id in (select id from campaign_document where campaign_id = ?)
                """).params(organisationId, code, Codes.NOBODY, campaignId).update();
    }
}
