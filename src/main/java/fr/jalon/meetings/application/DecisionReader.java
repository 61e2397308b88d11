package fr.jalon.meetings.application;

import fr.jalon.meetings.domain.DecisionMode;
import fr.jalon.meetings.domain.DecisionState;
import fr.jalon.shared.Actor;
import fr.jalon.shared.NotFound;
import fr.jalon.shared.web.Page;
import fr.jalon.standards.StandardIds;
import fr.jalon.standards.StandardRef;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
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

/** Lists of decisions: for those inside until they are public. */
@Service
@Transactional(readOnly = true)
public class DecisionReader {

    private static final String DECISIONS = """
            select d.*, m.title as meeting_title,
                (select o.ref from decision o where o.id = d.supersedes_id) as supersedes,
                (select o.ref from decision o where o.id = d.superseded_by_id) as superseded_by,
                case when d.state = 'PENDING' and d.objections_until <= :now then 'ADOPTED' else d.state end as reached
            from decision d left join meeting m on m.id = d.meeting_id
            """;

    private static final String FOR_ALL = " where d.published_at is not null";

    private static final String FOR_INSIDERS = " where (d.published_at is not null or " + ReachSql.covers("d") + ")";

    private final JdbcClient jdbc;
    private final StandardIds standards;
    private final Insiders insiders;
    private final Clock clock;

    DecisionReader(JdbcClient jdbc, StandardIds standards, Insiders insiders, Clock clock) {
        this.jdbc = jdbc;
        this.standards = standards;
        this.insiders = insiders;
        this.clock = clock;
    }

    /** Somebody may read something of what this standard's meetings left. */
    public boolean isInside(UUID standardId, Actor reader) {
        return insiders.reach(reader, standardId).isInside();
    }

    /** The last one first. */
    public Page<DecisionLine> decisions(UUID standardId, Actor reader, String after, int limit) {
        Map<String, Object> values = new HashMap<>(Map.of("standard", standardId, "limit", limit + 1));
        String sql = " and d.standard_id = :standard";
        if (after != null) {
            values.put("after", MeetingReader.cursor(after));
            sql += " and (d.taken_on, d.number, d.id)"
                    + " < (select x.taken_on, x.number, x.id from decision x where x.id = :after)";
        }
        String order = " order by d.taken_on desc, d.number desc, d.id desc limit :limit";
        List<DecisionLine> rows = decisions(reader, standardId, sql + order, values);
        return Page.of(rows, limit, row -> row.id().toString());
    }

    public List<DecisionLine> decisionsOf(UUID meetingId, Actor reader) {
        return standardOf(meetingId)
                .map(standard -> decisions(
                        reader,
                        standard,
                        " and d.meeting_id = :meeting order by d.number",
                        Map.of("meeting", meetingId)))
                .orElse(List.of());
    }

    /** @throws NotFound when there is none, or not for this reader */
    public DecisionLine decision(String ref, Actor reader) {
        UUID standard = jdbc.sql("select standard_id from decision where ref = ?")
                .param(ref)
                .query(UUID.class)
                .optional()
                .orElseThrow(() -> new NotFound("decision " + ref));
        return decisions(reader, standard, " and d.ref = :ref", Map.of("ref", ref)).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("decision " + ref));
    }

    private List<DecisionLine> decisions(Actor reader, UUID standardId, String rest, Map<String, Object> values) {
        StandardRef standard = standards.named(List.of(standardId)).get(standardId);
        Insiders.Reach reach = insiders.reach(reader, standardId);
        return jdbc.sql(DECISIONS + (reach.isInside() ? FOR_INSIDERS : FOR_ALL) + rest)
                .param("now", Timestamp.from(clock.instant()))
                .params(ReachSql.values(reach))
                .params(values)
                .query((row, number) -> decision(row, standard))
                .list();
    }

    private static DecisionLine decision(ResultSet row, StandardRef standard) throws SQLException {
        String votes = row.getObject("votes_for") == null
                ? null
                : row.getInt("votes_for") + " / " + row.getInt("votes_against") + " / " + row.getInt("abstentions");
        return new DecisionLine(
                row.getObject("id", UUID.class),
                row.getString("ref"),
                row.getString("body"),
                row.getInt("number"),
                standard,
                row.getString("text"),
                row.getString("reason"),
                DecisionMode.valueOf(row.getString("mode")),
                DecisionState.valueOf(row.getString("reached")),
                row.getObject("taken_on", LocalDate.class),
                MeetingReader.instant(row.getTimestamp("objections_until")),
                votes,
                row.getObject("meeting_id", UUID.class),
                row.getString("meeting_title"),
                row.getObject("item_id", UUID.class),
                row.getObject("question_id", UUID.class),
                row.getString("supersedes"),
                row.getString("superseded_by"),
                row.getTimestamp("published_at") != null);
    }

    private Optional<UUID> standardOf(UUID meetingId) {
        return jdbc.sql("select standard_id from meeting where id = ?")
                .param(meetingId)
                .query(UUID.class)
                .optional();
    }
}
