package fr.jalon.accounts.application;

import fr.jalon.accounts.OrganisationsMerged;
import fr.jalon.accounts.domain.KnownOrganisations;
import fr.jalon.accounts.domain.Organisation;
import fr.jalon.accounts.domain.OrganisationAction;
import fr.jalon.shared.Actor;
import fr.jalon.shared.NotFound;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes one organisation of two, at a human's word. */
@Service
@Transactional
public class OrganisationMerge {

    private final KnownOrganisations organisations;
    private final EntityManager session;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OrganisationMerge(
            KnownOrganisations organisations,
            EntityManager session,
            JdbcClient jdbc,
            ApplicationEventPublisher events,
            Clock clock) {
        this.organisations = organisations;
        this.session = session;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** Everything that points to the first moves to the second, in every module, or nothing does. */
    public void merge(Actor by, UUID from, UUID into) {
        OrganisationAction.MERGE.require(by);
        lock(from, into);
        Organisation merged = find(from);
        Set<String> names = merged.mergeInto(find(into), by, clock.instant());
        organisations.save(merged);
        session.flush();
        giveNames(into, names);
        move(
                "update organisation set merged_into_id = :into, version = version + 1 where merged_into_id = :from",
                from,
                into);
        move(
                "update person set organisation_id = :into, version = version + 1 where organisation_id = :from",
                from,
                into);
        events.publishEvent(new OrganisationsMerged(from, into));
    }

    /** In the order of the ids: merging A into B while another merges B into A must not stand still. */
    private void lock(UUID from, UUID into) {
        jdbc.sql("select id from organisation where id in (:from, :into) order by id for update")
                .param("from", from)
                .param("into", into)
                .query(UUID.class)
                .list();
    }

    /** But for what the survivor is called already. */
    private void giveNames(UUID into, Set<String> names) {
        jdbc.sql("""
                        insert into organisation_alias (organisation_id, alias)
                        select o.id, n.name from organisation o, unnest(:names) as n(name)
                        where o.id = :into and folded(n.name) <> folded(o.name) and folded(n.name) <> folded(o.code)
                        on conflict do nothing
                        """)
                .param("names", names.toArray(String[]::new))
                .param("into", into)
                .update();
    }

    private void move(String sql, UUID from, UUID into) {
        jdbc.sql(sql).param("from", from).param("into", into).update();
    }

    private Organisation find(UUID id) {
        return organisations.findById(id).orElseThrow(() -> new NotFound("organisation " + id));
    }
}
