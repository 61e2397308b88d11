package fr.jalon.deployment.application.indicators;

import fr.jalon.deployment.domain.indicator.Measure;
import fr.jalon.deployment.domain.indicator.Nature;
import fr.jalon.shared.Actor;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The measures, by indicator and day: written many at once, and the same twice is written once. What is read here is about
 * the whole; the measures of territories are in {@link TerritoryBook}.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class MeasureBook {

    static final int BATCH = 1000;

    private static final int DRAWN = 20_000;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final TerritoryBook territories;
    private final Clock clock;

    MeasureBook(JdbcClient jdbc, JdbcTemplate batches, TerritoryBook territories, Clock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.territories = territories;
        this.clock = clock;
    }

    /** A measure of an indicator. */
    record Of(UUID indicator, Measure measure) {

        boolean isWhole() {
            return measure.territory() == null;
        }
    }

    /**
     * Of the whole and of territories. What differs is looked up first: a batch that the driver rewrites does not tell how
     * many rows it wrote.
     *
     * @return how many were new or different
     */
    int put(List<Of> measures, Actor by) {
        List<Of> differing = List.copyOf(differing(measures).keySet());
        Map<Boolean, List<Of>> parted = differing.stream().collect(Collectors.partitioningBy(Of::isWhole));
        if (!parted.get(true).isEmpty()) {
            putWhole(parted.get(true), by);
        }
        if (!parted.get(false).isEmpty()) {
            territories.put(parted.get(false), by);
        }
        return differing.size();
    }

    private void putWhole(List<Of> measures, Actor by) {
        Timestamp now = Timestamp.from(clock.instant());
        batches.batchUpdate("""
                insert into measure (indicator_id, day, amount, note, entered_at, entered_by) values (?, ?, ?, ?, ?, ?)
                on conflict (indicator_id, day) do update set amount = excluded.amount, note = excluded.note,
                    entered_at = excluded.entered_at, entered_by = excluded.entered_by
                where (measure.amount, measure.note) is distinct from (excluded.amount, excluded.note)
                """, measures, BATCH, (row, one) -> {
            row.setObject(1, one.indicator());
            row.setObject(2, one.measure().day());
            row.setBigDecimal(3, one.measure().amount());
            row.setString(4, one.measure().note());
            row.setTimestamp(5, now);
            row.setObject(6, by.id());
        });
    }

    /** The last ones, the oldest first. */
    List<Measure> of(UUID indicator) {
        List<Measure> last = new ArrayList<>(jdbc.sql(
                        "select day, amount, note from measure where indicator_id = ? order by day desc limit " + DRAWN)
                .param(indicator)
                .query((row, number) -> measure(row))
                .list());
        Collections.reverse(last);
        return last;
    }

    /** The last of each. */
    Map<UUID, Measure> latest(Collection<UUID> indicators) {
        Map<UUID, Measure> latest = new HashMap<>();
        if (!indicators.isEmpty()) {
            jdbc.sql("""
                    select i.id, m.day, m.amount, m.note from indicator i cross join lateral
                        (select day, amount, note from measure where indicator_id = i.id order by day desc limit 1) m
                    where i.id in (:ids)
                    """).param("ids", indicators).query(row -> {
                latest.put(row.getObject("id", UUID.class), measure(row));
            });
        }
        return latest;
    }

    /** The first that cannot be when figures are of that nature, of the whole or of a territory. */
    Optional<Measure> impossible(UUID indicator, Nature nature) {
        return jdbc.sql("""
                        select day, amount, note from (
                            select day, amount, note from measure where indicator_id = :id
                            union all select day, amount, note from territory_measure where indicator_id = :id) kept
                        where (amount < 0 and not :negative) or (amount <> trunc(amount) and :counts) order by day limit 1
                        """)
                .param("id", indicator)
                .param("negative", nature.canBeNegative())
                .param("counts", nature.counts())
                .query((row, number) -> measure(row))
                .optional();
    }

    /** Behind that day, the newest first. */
    List<Measure> before(UUID indicator, LocalDate day, int limit) {
        return jdbc.sql("""
                        select day, amount, note from measure where indicator_id = :id and (:day::date is null or day < :day)
                        order by day desc limit :limit
                        """)
                .param("id", indicator)
                .param("day", day)
                .param("limit", limit)
                .query((row, number) -> measure(row))
                .list();
    }

    /** Which of them are new, and which would change what is there. */
    Map<Of, Boolean> differing(List<Of> measures) {
        Map<Key, Measure> there = new HashMap<>();
        kept(measures).forEach(one -> there.put(Key.of(one), one.measure()));
        Map<Of, Boolean> differing = new HashMap<>();
        for (Of one : measures) {
            Measure former = there.get(Key.of(one));
            boolean same = former != null
                    && former.amount().compareTo(one.measure().amount()) == 0
                    && Objects.equals(former.note(), one.measure().note());
            if (!same) {
                differing.put(one, former != null);
            }
        }
        return differing;
    }

    /** What is there for the same day and place. */
    Optional<Measure> former(Of measure) {
        return kept(List.of(measure)).stream()
                .filter(one -> Key.of(one).equals(Key.of(measure)))
                .map(Of::measure)
                .findFirst();
    }

    private record Key(UUID indicator, String territory, LocalDate day) {

        static Key of(Of one) {
            return new Key(
                    one.indicator(), one.measure().territory(), one.measure().day());
        }
    }

    private List<Of> kept(List<Of> measures) {
        UUID[] ids = measures.stream().map(Of::indicator).distinct().toArray(UUID[]::new);
        String[] days = measures.stream()
                .map(one -> one.measure().day().toString())
                .distinct()
                .toArray(String[]::new);
        List<Of> kept = new ArrayList<>(jdbc.sql("""
                        select indicator_id, day, amount, note from measure
                        where indicator_id = any(:ids) and day = any(cast(:days as date[]))
                        """)
                .param("ids", ids)
                .param("days", days)
                .query((row, number) -> new Of(row.getObject("indicator_id", UUID.class), measure(row)))
                .list());
        if (!measures.stream().allMatch(Of::isWhole)) {
            kept.addAll(territories.of(ids, days));
        }
        return kept;
    }

    private static Measure measure(java.sql.ResultSet row) throws java.sql.SQLException {
        return new Measure(
                row.getObject("day", LocalDate.class),
                row.getBigDecimal("amount").stripTrailingZeros(),
                row.getString("note"));
    }
}
