package fr.jalon.standards.application;

import fr.jalon.shared.LocalizedText;
import java.util.Comparator;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How long phases really last, over all standards. The guide asks groups to record real dates so that this can be
 * learnt.
 */
@Service
@Transactional(readOnly = true)
public class Durations {

    private final JdbcClient jdbc;
    private final PhaseNames phases;

    Durations(JdbcClient jdbc, PhaseNames phases) {
        this.jdbc = jdbc;
        this.phases = phases;
    }

    /**
     * What is known of one phase, in days.
     *
     * @param known cycles of which both ends are known, to the month at least
     */
    public record Duration(String key, LocalizedText name, long known, long shortest, long median, long longest) {}

    /** In the order of the methods; phases nobody knows the length of are left out. */
    public List<Duration> ofPhases() {
        return jdbc
                .sql("""
                with lived as (
                    select key, rpad(started_on, 10, '-01')::date as began,
                           rpad(ended_on, 10, '-01')::date as ended
                    from cycle_phase where length(started_on) >= 7 and length(ended_on) >= 7)
                select key, count(*), min(ended - began), max(ended - began),
                       percentile_cont(0.5) within group (order by ended - began)
                from lived where ended >= began group by key
                """)
                .query((row, number) -> new Duration(
                        row.getString(1),
                        phases.of(row.getString(1)),
                        row.getLong(2),
                        row.getLong(3),
                        Math.round(row.getDouble(5)),
                        row.getLong(4)))
                .list()
                .stream()
                .sorted(Comparator.comparing(duration -> phases.placeOf(duration.key())))
                .toList();
    }
}
