package fr.jalon.deployment.application.waves;

import fr.jalon.shared.MailRequested;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One mail to a person for each deployment in which operations of theirs got other dates. */
@Service
@Transactional
public class MailMoves {

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    MailMoves(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    private record Of(String slug, String title) {}

    public void send(UUID person) {
        Map<Of, List<String>> moved = new LinkedHashMap<>();
        jdbc.sql("""
                        with told as (delete from moved_operation where person_id = ? returning wave_id, name)
                        select s.slug, s.title, w.name || ' : ' || string_agg(t.name, ', ' order by t.name) as words
                        from told t join wave w on w.id = t.wave_id join standard s on s.id = w.standard_id
                        group by s.slug, s.title, w.name, w.place order by s.title, w.place
                        """).param(person).query(row -> {
            moved.computeIfAbsent(new Of(row.getString("slug"), row.getString("title")), standard -> new ArrayList<>())
                    .add("– " + row.getString("words"));
        });
        moved.forEach((standard, lines) -> events.publishEvent(MailRequested.to(
                person,
                "operations-moved",
                "/standards/" + standard.slug() + "/deploiement/vagues",
                standard.title(),
                String.join("\n", lines))));
    }
}
