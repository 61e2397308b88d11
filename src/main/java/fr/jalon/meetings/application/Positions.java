package fr.jalon.meetings.application;

import fr.jalon.meetings.domain.consensus.Stance;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The positions of organisations on the proposals of a consensus, one an organisation and a round. */
@Component
class Positions {

    private final JdbcClient jdbc;

    Positions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What an organisation holds.
     *
     * @param key the same for every spelling of the organisation
     * @param reason null for who simply agrees
     * @param told in session, and written down by somebody else
     */
    record Position(
            UUID round, String key, String organisation, Stance stance, String reason, boolean told, Instant at) {}

    /** @return false where the organisation spoke for itself before, and this was only told */
    boolean put(Position position, UUID by) {
        return jdbc.sql("""
                        insert into consensus_position
                            (round_id, organisation_key, organisation, stance, reason, told, given_by, at)
                        values (:round, :key, :organisation, :stance, :reason, :told, :by, :at)
                        on conflict (round_id, organisation_key) do update set stance = excluded.stance,
                            reason = excluded.reason, told = excluded.told, given_by = excluded.given_by, at = excluded.at
                        where consensus_position.told or not excluded.told
                        """)
                        .param("round", position.round())
                        .param("key", position.key())
                        .param("organisation", position.organisation())
                        .param("stance", position.stance().name())
                        .param("reason", position.reason())
                        .param("told", position.told())
                        .param("by", by)
                        .param("at", Timestamp.from(position.at()))
                        .update()
                > 0;
    }

    /** By round; in each the most doubtful first, then by name. */
    Map<UUID, List<Position>> of(Collection<UUID> rounds) {
        Map<UUID, List<Position>> found = new LinkedHashMap<>();
        jdbc.sql("""
                        select * from consensus_position where round_id = any(:rounds)
                        order by array_position(array['BLOCKS', 'WITHDRAWS', 'RESERVES', 'AGREES'], stance),
                            lower(organisation)
                        """)
                .param("rounds", rounds.toArray(UUID[]::new))
                .query((row, number) -> new Position(
                        row.getObject("round_id", UUID.class),
                        row.getString("organisation_key"),
                        row.getString("organisation"),
                        Stance.valueOf(row.getString("stance")),
                        row.getString("reason"),
                        row.getBoolean("told"),
                        row.getTimestamp("at").toInstant()))
                .list()
                .forEach(each -> found.computeIfAbsent(each.round(), round -> new ArrayList<>())
                        .add(each));
        return found;
    }

    List<Stance> stances(UUID round) {
        return of(List.of(round)).getOrDefault(round, List.of()).stream()
                .map(Position::stance)
                .toList();
    }

    /** Whoever gives a position meanwhile waits for the end of this act, and the other way round. */
    void hold(UUID consensus, boolean alone) {
        jdbc.sql("select 1 from consensus where id = ? for " + (alone ? "update" : "share"))
                .param(consensus)
                .query(Integer.class)
                .optional();
    }
}
