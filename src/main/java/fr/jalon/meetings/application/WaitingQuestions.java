package fr.jalon.meetings.application;

import fr.jalon.meetings.domain.Meeting;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Open questions that a meeting could settle: those sent to it first, then those with the most votes. An agenda is public:
 * what a circle keeps is not offered unless somebody sent it.
 */
@Component
class WaitingQuestions {

    private final JdbcClient jdbc;

    WaitingQuestions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Waiting(UUID id, String title) {}

    List<Waiting> of(Meeting meeting) {
        return jdbc.sql("""
                        select q.id, q.title from open_question q
                        where q.standard_id = :standard and q.state in ('OPEN', 'SENT')
                            and (q.sent_meeting_id is null and q.published_at is not null
                                or q.sent_meeting_id = :meeting)
                        order by (q.sent_meeting_id is null), q.votes_counted + (
                            select count(*) from question_vote v where v.question_id = q.id) desc, q.number
                        limit 10
                        """)
                .param("standard", meeting.standardId())
                .param("meeting", meeting.id())
                .query((row, number) -> new Waiting(row.getObject("id", UUID.class), row.getString("title")))
                .list();
    }
}
