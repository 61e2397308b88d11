package fr.jalon.deployment.application.following;

import fr.jalon.accounts.People;
import fr.jalon.accounts.PersonRef;
import fr.jalon.deployment.application.waves.RolloutDesk;
import fr.jalon.deployment.domain.following.BilanFacts;
import fr.jalon.deployment.domain.following.BilanWords;
import fr.jalon.shared.Actor;
import fr.jalon.shared.NotFound;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Bilans as they were frozen, for those inside. */
@Service
@Transactional(readOnly = true)
public class Bilans {

    private final RolloutDesk desk;
    private final People people;
    private final JdbcClient jdbc;
    private final JsonMapper json;

    Bilans(RolloutDesk desk, People people, JdbcClient jdbc, JsonMapper json) {
        this.desk = desk;
        this.people = people;
        this.jdbc = jdbc;
        this.json = json;
    }

    /** The last first. */
    public List<BilanView> of(String standard, Actor reader) {
        return rows(desk.inside(standard, reader).planId(), null);
    }

    /** @throws NotFound when there is none */
    public BilanView one(String standard, int number, Actor reader) {
        return rows(desk.inside(standard, reader).planId(), number).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("bilan " + number));
    }

    private List<BilanView> rows(UUID plan, Integer number) {
        return jdbc.sql("""
                        select * from bilan where plan_id = :plan and (:number::int is null or number = :number)
                        order by number desc limit 200
                        """)
                .param("plan", plan)
                .param("number", number)
                .query((row, place) -> view(row))
                .list();
    }

    private BilanView view(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new BilanView(
                id,
                row.getInt("number"),
                new BilanWords(
                        row.getObject("held_on", LocalDate.class),
                        row.getString("meeting"),
                        row.getString("gains"),
                        row.getString("configuration"),
                        row.getString("training"),
                        row.getString("change_actions"),
                        row.getString("recurrent")),
                json.readValue(row.getString("facts"), BilanFacts.class),
                row.getTimestamp("frozen_at").toInstant(),
                name(row.getObject("frozen_by", UUID.class)),
                lessons(id));
    }

    private List<BilanView.Lesson> lessons(UUID bilan) {
        return jdbc.sql("select * from bilan_lesson where bilan_id = ? order by chosen_at, id")
                .param(bilan)
                .query((row, number) -> new BilanView.Lesson(
                        row.getString("operation"),
                        row.getBigDecimal("days_before").stripTrailingZeros(),
                        row.getBigDecimal("per_unit_before").stripTrailingZeros(),
                        row.getBigDecimal("days_after").stripTrailingZeros(),
                        row.getBigDecimal("per_unit_after").stripTrailingZeros(),
                        row.getString("reason"),
                        row.getTimestamp("chosen_at").toInstant(),
                        name(row.getObject("chosen_by", UUID.class))))
                .list();
    }

    private String name(UUID person) {
        PersonRef known = person == null ? null : people.byIds(List.of(person)).get(person);
        return known == null ? "" : known.name();
    }
}
