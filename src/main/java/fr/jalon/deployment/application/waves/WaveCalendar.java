package fr.jalon.deployment.application.waves;

import fr.jalon.deployment.domain.wave.RolloutAction;
import fr.jalon.shared.Actor;
import fr.jalon.shared.CalendarSource;
import fr.jalon.shared.Message;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The day waves begin and the day they end, in the calendar of everything; those of a draft for its people only. */
@Component
@Transactional(readOnly = true)
class WaveCalendar implements CalendarSource {

    private static final String ROWS = """
            select w.number, w.name, s.slug, s.title, d.day, d.begins
            from wave w join standard s on s.id = w.standard_id join deployment_plan p on p.id = w.plan_id
            join lateral (select min(o.first_on) as first, max(o.last_on) as last from cycle_operation o
                where o.wave_id = w.id) o on true
            cross join lateral (values (o.first, true), (o.last, false)) d (day, begins)
            where d.day between :first and :last and (p.state <> 'DRAFT' or p.standard_id = any(:inside))
            order by d.day limit 500
            """;

    private final JdbcClient jdbc;

    WaveCalendar(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Entry> between(LocalDate first, LocalDate last, Actor reader) {
        UUID[] inside = reader.rolesOn().keySet().stream()
                .filter(standard -> RolloutAction.READ.isAllowedTo(reader, standard))
                .toArray(UUID[]::new);
        return jdbc.sql(ROWS)
                .param("first", first)
                .param("last", last)
                .param("inside", inside)
                .query((row, number) -> new Entry(
                        row.getObject("day", LocalDate.class),
                        row.getObject("day", LocalDate.class),
                        row.getBoolean("begins")
                                ? Message.of("deployment.wave.begins", row.getString("name"))
                                : Message.of("deployment.wave.ends", row.getString("name")),
                        row.getString("title"),
                        "/standards/" + row.getString("slug") + "/deploiement/vagues/" + row.getInt("number")))
                .list();
    }
}
