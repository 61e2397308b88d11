package fr.jalon.meetings.application;

import fr.jalon.meetings.application.Insiders.Reach;
import fr.jalon.meetings.domain.ActionState;
import fr.jalon.meetings.domain.Audience;
import fr.jalon.meetings.domain.Meeting;
import fr.jalon.meetings.domain.MeetingState;
import fr.jalon.shared.Actor;
import fr.jalon.shared.Paris;
import fr.jalon.shared.web.Page;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lists of what people took on: for those inside, and for whoever answers for it. */
@Service
@Transactional(readOnly = true)
public class ActionReader {

    private static final String ALL =
            "select a.*, m.title as meeting_title from action_item a left join meeting m on m.id = a.meeting_id";

    private static final String ACTIONS = ALL + " where (%s or a.responsible_id = :me)".formatted(ReachSql.covers("a"));

    private final JdbcClient jdbc;
    private final Insiders insiders;
    private final Clock clock;

    ActionReader(JdbcClient jdbc, Insiders insiders, Clock clock) {
        this.jdbc = jdbc;
        this.insiders = insiders;
        this.clock = clock;
    }

    /**
     * Something to be done, for those inside.
     *
     * @param mine the reader answers for it
     */
    public record ActionLine(
            UUID id,
            String what,
            String responsible,
            LocalDate dueOn,
            boolean late,
            ActionState state,
            String evidence,
            UUID meetingId,
            String meetingTitle,
            UUID itemId,
            LocalDate since,
            boolean mine) {}

    /** What is still to be done, the most urgent first. */
    public List<ActionLine> open(UUID standardId, Actor reader) {
        return actions(
                reader,
                standardId,
                " and a.standard_id = :standard and a.state = 'OPEN' order by a.due_on nulls last, a.id limit 200",
                Map.of("standard", standardId));
    }

    /** What the circle of this meeting took on before and did not finish, whoever asks; empty once it is over. */
    List<ActionLine> returning(Meeting meeting) {
        if (meeting.state() == MeetingState.HELD || meeting.state() == MeetingState.CANCELLED) {
            return List.of();
        }
        return jdbc.sql(ALL + """
                         where a.standard_id = :standard and a.state = 'OPEN' and a.audience = :audience
                            and a.group_id is not distinct from :group::uuid and a.meeting_id is distinct from :meeting
                        order by a.due_on nulls last, a.id limit 200
                        """)
                .param("standard", meeting.standardId())
                .param("audience", meeting.kind().audience().name())
                .param("group", meeting.groupId())
                .param("meeting", meeting.id())
                .query((row, number) -> action(row, Paris.day(clock.instant()), Actor.SYSTEM))
                .list();
    }

    /** The same, for who reads the actions of that circle. */
    List<ActionLine> returning(Meeting meeting, Actor reader) {
        return covers(meeting.standardId(), meeting.groupId(), meeting.kind().audience(), reader)
                ? returning(meeting)
                : List.of();
    }

    /** What is done or dropped, the last first. */
    public Page<ActionLine> closed(UUID standardId, Actor reader, String after, int limit) {
        Map<String, Object> values = new HashMap<>(Map.of("standard", standardId, "limit", limit + 1));
        String sql = " and a.standard_id = :standard and a.state <> 'OPEN'";
        if (after != null) {
            values.put("after", MeetingReader.cursor(after));
            sql += " and (a.created_at, a.id) < (select x.created_at, x.id from action_item x where x.id = :after)";
        }
        return Page.of(
                actions(reader, standardId, sql + " order by a.created_at desc, a.id desc limit :limit", values),
                limit,
                row -> row.id().toString());
    }

    public List<ActionLine> actionsOf(UUID meetingId, Actor reader) {
        return standardOf(meetingId)
                .map(standard -> actions(
                        reader,
                        standard,
                        " and a.meeting_id = :meeting order by a.created_at, a.id",
                        Map.of("meeting", meetingId)))
                .orElse(List.of());
    }

    /** Whether an action is for this reader; the audience says so. */
    boolean covers(UUID standardId, UUID groupId, Audience audience, Actor reader) {
        return insiders.reach(reader, standardId).covers(audience, groupId);
    }

    private List<ActionLine> actions(Actor reader, UUID standardId, String rest, Map<String, Object> values) {
        Reach reach = insiders.reach(reader, standardId);
        LocalDate today = Paris.day(clock.instant());
        return jdbc.sql(ACTIONS + rest)
                .params(ReachSql.values(reach))
                .param("me", reader.id())
                .params(values)
                .query((row, number) -> action(row, today, reader))
                .list();
    }

    private static ActionLine action(ResultSet row, LocalDate today, Actor reader) throws SQLException {
        LocalDate due = row.getObject("due_on", LocalDate.class);
        ActionState state = ActionState.valueOf(row.getString("state"));
        UUID responsible = row.getObject("responsible_id", UUID.class);
        return new ActionLine(
                row.getObject("id", UUID.class),
                row.getString("what"),
                row.getString("responsible"),
                due,
                state == ActionState.OPEN && due != null && due.isBefore(today),
                state,
                row.getString("evidence"),
                row.getObject("meeting_id", UUID.class),
                row.getString("meeting_title"),
                row.getObject("item_id", UUID.class),
                Paris.day(row.getTimestamp("created_at").toInstant()),
                responsible != null && responsible.equals(reader.id()));
    }

    private Optional<UUID> standardOf(UUID meetingId) {
        return jdbc.sql("select standard_id from meeting where id = ?")
                .param(meetingId)
                .query(UUID.class)
                .optional();
    }
}
