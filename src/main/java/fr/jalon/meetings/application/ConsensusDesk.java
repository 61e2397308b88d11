package fr.jalon.meetings.application;

import fr.jalon.meetings.domain.consensus.Circle;
import fr.jalon.meetings.domain.consensus.Consensus;
import fr.jalon.meetings.domain.consensus.ConsensusAction;
import fr.jalon.meetings.domain.consensus.Consensuses;
import fr.jalon.shared.Actor;
import fr.jalon.shared.NotFound;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Fetches a consensus for a reader: those of the circle, and everybody once what came of it is public. */
@Component
class ConsensusDesk {

    private final Consensuses consensuses;
    private final Insiders insiders;
    private final JdbcClient jdbc;

    ConsensusDesk(Consensuses consensuses, Insiders insiders, JdbcClient jdbc) {
        this.consensuses = consensuses;
        this.insiders = insiders;
        this.jdbc = jdbc;
    }

    /** @param inside belongs to the circle that decides */
    record Place(Consensus consensus, boolean inside) {}

    /** For those who read what is inside; others are told that there is none. */
    Place inside(UUID id, Actor reader) {
        Place place = place(id, reader);
        if (!readsInside(place, reader)) {
            throw new NotFound("consensus " + id);
        }
        return place;
    }

    Place seen(UUID id, Actor reader) {
        Place place = place(id, reader);
        if (!readsInside(place, reader) && !isPublic(id)) {
            throw new NotFound("consensus " + id);
        }
        return place;
    }

    boolean readsInside(Place place, Actor reader) {
        return ConsensusAction.READ.isAllowedTo(
                reader, place.consensus().circle().standardId(), place.inside());
    }

    private boolean isPublic(UUID id) {
        return jdbc.sql("""
                        select exists (select from consensus c join decision d on d.id = c.decision_id
                            where c.id = ? and d.published_at is not null)
                        """).param(id).query(Boolean.class).single();
    }

    private Place place(UUID id, Actor reader) {
        Consensus consensus = consensuses.findById(id).orElseThrow(() -> new NotFound("consensus " + id));
        Circle circle = consensus.circle();
        return new Place(
                consensus, insiders.isInside(reader, circle.standardId(), circle.groupId(), circle.audience()));
    }

    void save(Consensus consensus) {
        consensuses.saveAndFlush(consensus);
    }
}
