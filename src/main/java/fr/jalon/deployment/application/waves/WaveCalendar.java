package fr.jalon.deployment.application.waves;

import fr.jalon.deployment.domain.cycle.Dated;
import fr.jalon.deployment.domain.cycle.Slot;
import fr.jalon.deployment.domain.wave.RolloutAction;
import fr.jalon.deployment.domain.wave.WaveDates;
import fr.jalon.shared.Actor;
import fr.jalon.shared.CalendarSource;
import fr.jalon.shared.Message;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The day waves begin and the day they end, in the calendar of everything, as their pages say it; those of a draft for its
 * people only.
 */
@Component
@Transactional(readOnly = true)
class WaveCalendar implements CalendarSource {

    private static final int MOST = 500;

    /** Days pass: a wave is expected on its dates that are kept, or later. */
    private static final String ROWS = """
            select w.id, w.plan_id, w.number, w.name, w.state, s.slug, s.title, o.first, o.last
            from wave w join standard s on s.id = w.standard_id join deployment_plan p on p.id = w.plan_id
            join lateral (select min(o.first_on) as first, max(o.last_on) as last from cycle_operation o
                where o.wave_id = w.id) o on true
            where o.first <= :last and (o.last >= :first or w.state <> 'DONE')
                and (p.state in ('ACTIVE', 'CLOSED') or p.state = 'DRAFT' and p.standard_id = any(:inside))
            order by o.first limit 5000
            """;

    private final JdbcClient jdbc;
    private final Forecast forecast;

    WaveCalendar(JdbcClient jdbc, Forecast forecast) {
        this.jdbc = jdbc;
        this.forecast = forecast;
    }

    /** @param kept from when to when, as of its last act */
    private record Row(
            UUID wave, UUID plan, int number, String name, boolean over, String slug, String title, Slot kept) {

        static Row of(ResultSet row) throws SQLException {
            return new Row(
                    row.getObject("id", UUID.class),
                    row.getObject("plan_id", UUID.class),
                    row.getInt("number"),
                    row.getString("name"),
                    row.getString("state").equals("DONE"),
                    row.getString("slug"),
                    row.getString("title"),
                    new Slot(row.getObject("first", LocalDate.class), row.getObject("last", LocalDate.class)));
        }

        Stream<Entry> entries(List<Dated> seen) {
            Slot days =
                    seen == null ? kept : WaveDates.of(seen, kept.first(), null).expected();
            return Stream.of(entry(days.first(), "deployment.wave.begins"), entry(days.last(), "deployment.wave.ends"));
        }

        private Entry entry(LocalDate day, String key) {
            String href = "/standards/" + slug + "/deploiement/vagues/" + number;
            return new Entry(day, day, Message.of(key, name), title, href);
        }
    }

    @Override
    public List<Entry> between(LocalDate first, LocalDate last, Actor reader) {
        UUID[] inside = reader.rolesOn().keySet().stream()
                .filter(standard -> RolloutAction.READ.isAllowedTo(reader, standard))
                .toArray(UUID[]::new);
        List<Row> rows = jdbc.sql(ROWS)
                .param("first", first)
                .param("last", last)
                .param("inside", inside)
                .query((row, number) -> Row.of(row))
                .list();
        Map<UUID, List<Dated>> seen = forecast.of(
                rows.stream().filter(row -> !row.over()).map(Row::plan).toList());
        return rows.stream()
                .flatMap(row -> row.entries(seen.get(row.wave())))
                .filter(entry -> !entry.from().isBefore(first) && !entry.from().isAfter(last))
                .sorted(Comparator.comparing(Entry::from))
                .limit(MOST)
                .toList();
    }
}
