package fr.jalon.meetings.application;

import fr.jalon.meetings.application.QuestionView.Line;
import fr.jalon.meetings.application.QuestionView.MeetingName;
import fr.jalon.meetings.domain.QuestionState;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;

/** Open questions as rows, each in the state the reader knows: what a circle settled is open to others until it is told. */
final class QuestionRows {

    private static final String ROWS = """
            select q.*, q.votes_counted + (select count(*) from question_vote v where v.question_id = q.id) as votes,
                known.state as known_state, r.title as raised_title, s.id as sent_id, s.title as sent_title,
                a.title as arbitrated_title, case when known.decision then d.ref end as decision_ref
            from open_question q
            left join meeting r on r.id = q.raised_meeting_id
            left join meeting s on s.id = q.sent_meeting_id and (s.state <> 'PLANNED' or :all)
            left join meeting a on a.id = q.arbitrated_meeting_id left join decision d on d.id = q.decision_id
            cross join lateral (select d.id is null or d.published_at is not null or %s as decision) seen
            cross join lateral (select seen.decision, case
                when q.state <> 'ARBITRATED' or seen.decision or exists (select from minutes n
                    where n.meeting_id = q.arbitrated_meeting_id and n.state = 'PUBLISHED') then q.state
                when q.sent_meeting_id is null then 'OPEN' else 'SENT' end as state) known
            """.formatted(ReachSql.covers("d"));

    /** Those a reader may know of; the values are those of {@link ReachSql}. */
    static final String SEEN = ROWS + " where (q.published_at is not null or " + ReachSql.covers("q") + ")";

    private QuestionRows() {}

    static Line line(ResultSet row) throws SQLException {
        return new Line(
                row.getObject("id", UUID.class),
                row.getInt("number"),
                row.getString("theme"),
                row.getString("title"),
                QuestionState.valueOf(row.getString("known_state")),
                row.getInt("votes"),
                row.getObject("raised_on", LocalDate.class),
                name(row, "raised_meeting_id", "raised_title"),
                name(row, "sent_id", "sent_title"));
    }

    /** @return null where there is none */
    static MeetingName name(ResultSet row, String id, String title) throws SQLException {
        UUID meeting = row.getObject(id, UUID.class);
        return meeting == null ? null : new MeetingName(meeting, row.getString(title));
    }
}
