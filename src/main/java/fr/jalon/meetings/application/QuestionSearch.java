package fr.jalon.meetings.application;

import fr.jalon.shared.SearchEntry;
import fr.jalon.shared.SearchRows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Questions as a stranger reads them: without what a circle asks, said or settled and has not told. */
@Component
@Transactional(readOnly = true)
class QuestionSearch extends SearchRows {

    private static final String ROWS = """
            select q.*, coalesce(case when q.known_state = 'ARBITRATED' then q.arbitrated_on end, q.raised_on) as day,
                case when q.known_state = 'ARBITRATED' then q.arbitration end as told,
                (select string_agg(o.label, E'\\n\\n' order by o.status_quo, o.position) from question_option o
                    where o.question_id = q.id) as options,
                (select string_agg(concat_ws(' ', e.organisation, e.text), E'\\n\\n' order by e.said_on, e.at)
                    from question_entry e where e.question_id = q.id and e.audience is null) as thread
            from (%s) q where true
            """.formatted(QuestionRows.SEEN);

    private static final Insiders.Reach STRANGER = new Insiders.Reach(false, false, false, Set.of(), Set.of());

    QuestionSearch(JdbcClient jdbc) {
        super(jdbc, "question", ROWS, "q.id");
    }

    @Override
    protected Map<String, Object> values() {
        return ReachSql.values(STRANGER);
    }

    @Override
    public Set<String> subjects() {
        return Set.of("question", "decision", "minutes");
    }

    /** What settled it may be told by a decision or by minutes. */
    @Override
    public Collection<UUID> touched(String subjectType, UUID subjectId) {
        return touchedBy(subjectId, """
                        select id from open_question where id = :id or decision_id = :id
                            or arbitrated_meeting_id = (select meeting_id from minutes where id = :id)
                        """);
    }

    @Override
    protected SearchEntry entry(ResultSet row) throws SQLException {
        return new SearchEntry(
                row.getObject("id", UUID.class),
                row.getObject("standard_id", UUID.class),
                row.getString("title"),
                row.getString("theme"),
                SearchEntry.paragraphs(
                        row.getString("text"),
                        row.getString("told"),
                        row.getString("options"),
                        row.getString("thread")),
                "/questions/" + row.getObject("id", UUID.class),
                row.getObject("day", LocalDate.class));
    }
}
