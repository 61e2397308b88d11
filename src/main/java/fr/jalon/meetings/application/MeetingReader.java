package fr.jalon.meetings.application;

import fr.jalon.meetings.domain.MeetingAction;
import fr.jalon.meetings.domain.MeetingKind;
import fr.jalon.meetings.domain.MeetingMode;
import fr.jalon.meetings.domain.MeetingState;
import fr.jalon.meetings.domain.MinutesState;
import fr.jalon.shared.Actor;
import fr.jalon.shared.Message;
import fr.jalon.shared.Role;
import fr.jalon.shared.RuleViolation;
import fr.jalon.shared.web.Page;
import fr.jalon.standards.StandardIds;
import fr.jalon.standards.StandardRef;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lists of meetings. Minutes that are not public are told to those who run the group only. */
@Service
@Transactional(readOnly = true)
public class MeetingReader {

    private static final String ROWS = """
            select m.id, m.standard_id, m.kind, m.number, m.title, m.state, m.starts_at, m.ends_at, m.mode, m.place,
                coalesce(m.present_count, nullif((select count(*) from meeting_participant p
                    where p.meeting_id = m.id and p.attendance = 'PRESENT'), 0)) as present,
                m.reconstructed,
                (select n.state from minutes n where n.meeting_id = m.id
                    and (:runs or m.standard_id = any(:mine)
                        or m.kind = 'PLENARY' and n.state in ('VALIDATED', 'PUBLISHED'))) as minutes
            from meeting m
            where (m.state <> 'PLANNED' or :runs or m.standard_id = any(:mine))
            """;

    private final JdbcClient jdbc;
    private final StandardIds standards;
    private final Clock clock;

    MeetingReader(JdbcClient jdbc, StandardIds standards, Clock clock) {
        this.jdbc = jdbc;
        this.standards = standards;
        this.clock = clock;
    }

    /** What is to come and what runs, the next one first; those without a date at the end. */
    public List<MeetingLine> coming(UUID standardId, Actor reader) {
        return lines(reader, """
                 and m.standard_id = :standard and m.state in ('PLANNED', 'CALLED', 'RUNNING')
                 and (m.state = 'RUNNING' or m.starts_at is null or m.ends_at >= :now)
                 order by m.starts_at nulls last, m.id limit 100
                """, Map.of("standard", standardId, "now", Timestamp.from(clock.instant())));
    }

    /** The last one first, from {@code after} on. */
    public Page<MeetingLine> past(UUID standardId, Actor reader, String after, int limit) {
        return page(
                reader,
                """
                 and m.standard_id = :standard and m.starts_at is not null
                 and (m.state in ('HELD', 'CANCELLED') or m.state in ('PLANNED', 'CALLED') and m.ends_at < :now)
                """,
                new HashMap<>(Map.of("standard", standardId, "now", Timestamp.from(clock.instant()))),
                after,
                limit);
    }

    /** All that have a date, the last first. */
    public Page<MeetingLine> all(UUID standardId, Actor reader, String after, int limit) {
        Map<String, Object> values = new HashMap<>();
        String condition = " and m.starts_at is not null";
        if (standardId != null) {
            condition += " and m.standard_id = :standard";
            values.put("standard", standardId);
        }
        return page(reader, condition, values, after, limit);
    }

    /** Those that touch these instants, called off ones left out. */
    public List<MeetingLine> between(Instant from, Instant until, UUID standardId, Actor reader) {
        Map<String, Object> values = new HashMap<>();
        values.put("from", Timestamp.from(from));
        values.put("until", Timestamp.from(until));
        values.put("standard", standardId);
        return lines(reader, """
                 and m.starts_at < :until and m.ends_at > :from and m.state <> 'CANCELLED'
                 and (:standard::uuid is null or m.standard_id = :standard::uuid) order by m.starts_at, m.id
                """, values);
    }

    private Page<MeetingLine> page(
            Actor reader, String condition, Map<String, Object> values, String after, int limit) {
        String sql = condition;
        if (after != null) {
            values.put("after", cursor(after));
            sql += " and (m.starts_at, m.id) < (select a.starts_at, a.id from meeting a where a.id = :after)";
        }
        values.put("limit", limit + 1);
        return Page.of(
                lines(reader, sql + " order by m.starts_at desc, m.id desc limit :limit", values),
                limit,
                line -> line.id().toString());
    }

    static UUID cursor(String after) {
        try {
            return UUID.fromString(after);
        } catch (IllegalArgumentException strange) {
            throw RuleViolation.of("cursor-unknown", "after", Message.of("page.cursor-unknown"));
        }
    }

    private List<MeetingLine> lines(Actor reader, String rest, Map<String, Object> values) {
        List<Row> rows = jdbc.sql(ROWS + rest)
                .param("runs", reader.has(Role.SECRETARIAT))
                .param("mine", run(reader))
                .params(values)
                .query((row, number) -> new Row(line(row), row.getObject("standard_id", UUID.class)))
                .list();
        Map<UUID, StandardRef> named =
                standards.named(rows.stream().map(Row::standardId).distinct().toList());
        return rows.stream()
                .map(row -> with(row.line(), named.get(row.standardId())))
                .toList();
    }

    /** The standards whose meetings the reader helps to run. */
    private static UUID[] run(Actor reader) {
        return reader.rolesOn().keySet().stream()
                .filter(standard -> MeetingAction.SEE_PLAN.isAllowedTo(reader, standard, false))
                .toArray(UUID[]::new);
    }

    private record Row(MeetingLine line, UUID standardId) {}

    private static MeetingLine line(ResultSet row) throws SQLException {
        String minutes = row.getString("minutes");
        return new MeetingLine(
                row.getObject("id", UUID.class),
                null,
                MeetingKind.valueOf(row.getString("kind")),
                row.getObject("number", Integer.class),
                row.getString("title"),
                MeetingState.valueOf(row.getString("state")),
                instant(row.getTimestamp("starts_at")),
                instant(row.getTimestamp("ends_at")),
                MeetingMode.valueOf(row.getString("mode")),
                row.getString("place"),
                minutes == null ? null : MinutesState.valueOf(minutes),
                row.getObject("present") == null ? null : row.getInt("present"),
                row.getBoolean("reconstructed"));
    }

    private static MeetingLine with(MeetingLine line, StandardRef standard) {
        return new MeetingLine(
                line.id(),
                standard,
                line.kind(),
                line.number(),
                line.title(),
                line.state(),
                line.startsAt(),
                line.endsAt(),
                line.mode(),
                line.place(),
                line.minutes(),
                line.present(),
                line.reconstructed());
    }

    static Instant instant(Timestamp at) {
        return at == null ? null : at.toInstant();
    }
}
