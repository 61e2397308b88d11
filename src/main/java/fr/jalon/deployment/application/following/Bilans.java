package fr.jalon.deployment.application.following;

import fr.jalon.deployment.application.waves.RolloutDesk;
import fr.jalon.deployment.domain.following.BilanFacts;
import fr.jalon.deployment.domain.following.BilanWords;
import fr.jalon.shared.Actor;
import fr.jalon.shared.NotFound;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Bilans as they were frozen, for those inside. */
@Service
@Transactional(readOnly = true)
public class Bilans {

    private final RolloutDesk desk;
    private final FrozenNames names;
    private final JdbcClient jdbc;
    private final JsonMapper json;

    Bilans(RolloutDesk desk, FrozenNames names, JdbcClient jdbc, JsonMapper json) {
        this.desk = desk;
        this.names = names;
        this.jdbc = jdbc;
        this.json = json;
    }

    /** The last first. */
    public List<BilanView> of(String standard, Actor reader) {
        return rows(desk.inside(standard, reader).planId(), null, 200);
    }

    /** @throws NotFound when there is none */
    public BilanView one(String standard, int number, Actor reader) {
        return rows(desk.inside(standard, reader).planId(), number, 1).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("bilan " + number));
    }

    /** The last that was drawn up. */
    Optional<BilanView> last(UUID plan) {
        return rows(plan, null, 1).stream().findFirst();
    }

    private List<BilanView> rows(UUID plan, Integer number, int limit) {
        Map<UUID, List<BilanView.Lesson>> lessons = lessons(plan);
        List<BilanView> kept = jdbc.sql("""
                        select b.*, p.name as by from bilan b left join person p on p.id = b.frozen_by
                        where b.plan_id = :plan and (:number::int is null or b.number = :number)
                        order by b.number desc limit :limit
                        """)
                .param("plan", plan)
                .param("number", number)
                .param("limit", limit)
                .query((row, place) -> view(row, lessons))
                .list();
        UnaryOperator<String> reading =
                names.reading(kept.stream().flatMap(one -> one.texts().stream()).toList());
        return kept.stream().map(one -> one.worded(reading)).toList();
    }

    private BilanView view(ResultSet row, Map<UUID, List<BilanView.Lesson>> lessons) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new BilanView(
                id,
                row.getInt("number"),
                new BilanWords(
                        row.getObject("held_on", LocalDate.class),
                        row.getObject("meeting_id", UUID.class),
                        row.getString("meeting"),
                        row.getString("gains"),
                        row.getString("configuration"),
                        row.getString("training"),
                        row.getString("change_actions"),
                        row.getString("recurrent")),
                json.readValue(row.getString("facts"), BilanFacts.class),
                row.getTimestamp("frozen_at").toInstant(),
                Objects.requireNonNullElse(row.getString("by"), ""),
                lessons.getOrDefault(id, List.of()));
    }

    /** By bilan. */
    private Map<UUID, List<BilanView.Lesson>> lessons(UUID plan) {
        Map<UUID, List<BilanView.Lesson>> lessons = new HashMap<>();
        jdbc.sql("""
                        select l.*, p.name as by from bilan_lesson l join bilan b on b.id = l.bilan_id
                        left join person p on p.id = l.chosen_by where b.plan_id = ? order by l.chosen_at, l.id
                        """).param(plan).query(row -> {
            lessons.computeIfAbsent(row.getObject("bilan_id", UUID.class), id -> new ArrayList<>())
                    .add(lesson(row));
        });
        return lessons;
    }

    private static BilanView.Lesson lesson(ResultSet row) throws SQLException {
        return new BilanView.Lesson(
                row.getString("operation"),
                row.getBigDecimal("days_before").stripTrailingZeros(),
                row.getBigDecimal("per_unit_before").stripTrailingZeros(),
                row.getBigDecimal("days_after").stripTrailingZeros(),
                row.getBigDecimal("per_unit_after").stripTrailingZeros(),
                row.getString("reason"),
                row.getTimestamp("chosen_at").toInstant(),
                Objects.requireNonNullElse(row.getString("by"), ""));
    }
}
