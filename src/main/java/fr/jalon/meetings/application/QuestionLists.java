package fr.jalon.meetings.application;

import fr.jalon.meetings.application.QuestionView.Line;
import fr.jalon.shared.Actor;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lists of open questions: those of a standard, of a meeting, of an agenda; as far as the reader may know of them. */
@Service
@Transactional(readOnly = true)
public class QuestionLists {

    private final JdbcClient jdbc;
    private final Insiders insiders;

    QuestionLists(JdbcClient jdbc, Insiders insiders) {
        this.jdbc = jdbc;
        this.insiders = insiders;
    }

    /** Those still open by theme and urgency, then those settled. */
    public List<Line> of(UUID standardId, Actor reader) {
        return jdbc.sql(QuestionRows.SEEN + """
                         and q.standard_id = :standard
                        order by (known.state in ('ARBITRATED', 'DROPPED')), q.theme, votes desc, q.number limit 1000
                        """)
                .params(ReachSql.values(insiders.reach(reader, standardId)))
                .param("standard", standardId)
                .query((row, number) -> QuestionRows.line(row))
                .list();
    }

    /** Those nobody has settled, the most wanted first. */
    public List<Line> open(UUID standardId, Actor reader, int limit) {
        return jdbc.sql(QuestionRows.SEEN + """
                         and q.standard_id = :standard and known.state in ('OPEN', 'SENT')
                        order by votes desc, q.number limit :limit
                        """)
                .params(ReachSql.values(insiders.reach(reader, standardId)))
                .param("standard", standardId)
                .param("limit", limit)
                .query((row, number) -> QuestionRows.line(row))
                .list();
    }

    /** What was chosen, of those that are settled as far as the reader knows. */
    public Map<UUID, String> outcomes(UUID standardId, Actor reader) {
        Map<UUID, String> outcomes = new HashMap<>();
        String settled = QuestionRows.SEEN + " and q.standard_id = :standard and known.state = 'ARBITRATED'";
        jdbc.sql("select q.id, o.label from (" + settled + ") q join question_option o on o.id = q.chosen_option_id")
                .params(ReachSql.values(insiders.reach(reader, standardId)))
                .param("standard", standardId)
                .query(row -> {
                    outcomes.put(row.getObject("id", UUID.class), row.getString("label"));
                });
        return outcomes;
    }

    /** Those raised at a meeting, the last one at the end. */
    public List<Line> raisedAt(MeetingView meeting, Actor reader) {
        return jdbc.sql(QuestionRows.SEEN + " and q.raised_meeting_id = :meeting order by q.number")
                .params(ReachSql.values(
                        insiders.reach(reader, meeting.line().standard().id())))
                .param("meeting", meeting.line().id())
                .query((row, number) -> QuestionRows.line(row))
                .list();
    }

    /** What it asks; null where there is none the reader may know of. */
    public String title(UUID id, UUID standardId, Actor reader) {
        return id == null ? null : titles(standardId, List.of(id), reader).get(id);
    }

    /** What they ask, of those the reader may know of. */
    Map<UUID, String> titles(UUID standardId, Collection<UUID> ids, Actor reader) {
        Map<UUID, String> titles = new HashMap<>();
        if (!ids.isEmpty()) {
            jdbc.sql(QuestionRows.SEEN + " and q.id = any(:ids)")
                    .params(ReachSql.values(insiders.reach(reader, standardId)))
                    .param("ids", ids.toArray(UUID[]::new))
                    .query(row -> {
                        titles.put(row.getObject("id", UUID.class), row.getString("title"));
                    });
        }
        return titles;
    }
}
