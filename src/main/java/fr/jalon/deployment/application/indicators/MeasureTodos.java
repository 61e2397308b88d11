package fr.jalon.deployment.application.indicators;

import fr.jalon.deployment.domain.indicator.Frequency;
import fr.jalon.deployment.domain.indicator.IndicatorAction;
import fr.jalon.shared.Actor;
import fr.jalon.shared.Message;
import fr.jalon.shared.Paris;
import fr.jalon.shared.TodoSource;
import fr.jalon.standards.StandardIds;
import fr.jalon.standards.StandardRef;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Measures that are overdue, for those who enter them. */
@Component
@Transactional(readOnly = true)
class MeasureTodos implements TodoSource {

    private final JdbcClient jdbc;
    private final StandardIds standards;
    private final Clock clock;

    MeasureTodos(JdbcClient jdbc, StandardIds standards, Clock clock) {
        this.jdbc = jdbc;
        this.standards = standards;
        this.clock = clock;
    }

    private record Row(UUID standard, String code, String name, LocalDate due) {}

    @Override
    public List<Todo> todosOf(Actor actor) {
        List<UUID> run = actor.rolesOn().keySet().stream()
                .filter(standard -> IndicatorAction.MEASURE.isAllowedTo(actor, standard))
                .toList();
        if (run.isEmpty()) {
            return List.of();
        }
        LocalDate today = Paris.day(clock.instant());
        List<Row> late = jdbc
                .sql("""
                        select i.standard_id, i.code, i.name, i.frequency, coalesce(greatest(
                            (select max(m.day) from measure m where m.indicator_id = i.id),
                            (select max(t.day) from territory_measure t where t.indicator_id = i.id)),
                            i.defined_on) as since
                        from indicator i where i.standard_id in (:run) order by i.name
                        """)
                .param("run", run)
                .query((row, number) -> new Row(
                        row.getObject("standard_id", UUID.class),
                        row.getString("code"),
                        row.getString("name"),
                        Frequency.valueOf(row.getString("frequency")).after(row.getObject("since", LocalDate.class))))
                .list()
                .stream()
                .filter(row -> row.due().isBefore(today))
                .toList();
        Map<UUID, StandardRef> named =
                standards.named(late.stream().map(Row::standard).distinct().toList());
        return late.stream()
                .collect(Collectors.groupingBy(Row::standard, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(rows -> todo(rows, named.get(rows.get(0).standard())))
                .toList();
    }

    /** One for a standard: those who measure sit down once for all its indicators. */
    private static Todo todo(List<Row> late, StandardRef standard) {
        boolean one = late.size() == 1;
        String indicators = "/standards/" + standard.slug() + "/deploiement/indicateurs";
        return new Todo(
                standard.id(),
                one ? Message.of("todo.measure", late.get(0).name()) : Message.of("todo.measures", late.size()),
                standard.title(),
                one ? indicators + "/" + late.get(0).code() : indicators,
                late.stream().map(Row::due).min(Comparator.naturalOrder()).orElseThrow());
    }
}
