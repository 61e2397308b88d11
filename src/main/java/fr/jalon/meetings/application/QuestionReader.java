package fr.jalon.meetings.application;

import fr.jalon.meetings.application.Insiders.Reach;
import fr.jalon.meetings.application.QuestionView.Entry;
import fr.jalon.meetings.application.QuestionView.Line;
import fr.jalon.meetings.application.QuestionView.MeetingName;
import fr.jalon.meetings.application.QuestionView.Option;
import fr.jalon.meetings.domain.QuestionAction;
import fr.jalon.meetings.domain.QuestionState;
import fr.jalon.shared.Actor;
import fr.jalon.shared.NotFound;
import fr.jalon.standards.StandardIds;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Open questions: the list of a standard, and the whole thread of one. What a closed circle asks or said is read by those inside only. */
@Service
@Transactional(readOnly = true)
public class QuestionReader {

    private static final String ROWS = """
            select q.*, q.votes_counted + (select count(*) from question_vote v where v.question_id = q.id) as votes,
                r.title as raised_title, s.title as sent_title, a.title as arbitrated_title, d.ref as decision_ref
            from open_question q
            left join meeting r on r.id = q.raised_meeting_id left join meeting s on s.id = q.sent_meeting_id
            left join meeting a on a.id = q.arbitrated_meeting_id left join decision d on d.id = q.decision_id
            """;

    private static final String ENTRIES = """
            select e.*, m.title as meeting_title, o.label as option_label from question_entry e
            left join meeting m on m.id = e.meeting_id left join question_option o on o.id = e.option_id
            where e.question_id = :question and (e.audience is null or :all or e.audience = 'COPIL' and :copil
                or e.audience = 'GROUP' and :group)
            order by e.said_on, e.at
            """;

    private static final String SEEN = " where (q.published_at is not null or " + ReachSql.covers("q") + ")";

    private final JdbcClient jdbc;
    private final StandardIds standards;
    private final Insiders insiders;

    QuestionReader(JdbcClient jdbc, StandardIds standards, Insiders insiders) {
        this.jdbc = jdbc;
        this.standards = standards;
        this.insiders = insiders;
    }

    /** Those still open by theme and urgency, then those settled. */
    public List<Line> of(UUID standardId, Actor reader) {
        return jdbc.sql(ROWS + SEEN + """
                         and q.standard_id = :standard
                        order by (q.state in ('ARBITRATED', 'DROPPED')), q.theme, votes desc, q.number limit 1000
                        """)
                .params(ReachSql.values(insiders.reach(reader, standardId)))
                .param("standard", standardId)
                .query((row, number) -> line(row))
                .list();
    }

    /** Those nobody has settled, the most wanted first. */
    public List<Line> open(UUID standardId, Actor reader, int limit) {
        return jdbc.sql(ROWS + SEEN + """
                         and q.standard_id = :standard and q.state in ('OPEN', 'SENT')
                        order by votes desc, q.number limit :limit
                        """)
                .params(ReachSql.values(insiders.reach(reader, standardId)))
                .param("standard", standardId)
                .param("limit", limit)
                .query((row, number) -> line(row))
                .list();
    }

    /** @throws NotFound when there is none, or not for this reader */
    public QuestionView view(UUID id, Actor reader) {
        Reach reach = jdbc.sql("select standard_id from open_question where id = ?")
                .param(id)
                .query(UUID.class)
                .optional()
                .map(standard -> insiders.reach(reader, standard))
                .orElseThrow(() -> new NotFound("question " + id));
        return jdbc.sql(ROWS + SEEN + " and q.id = :id")
                .params(ReachSql.values(reach))
                .param("id", id)
                .query((row, number) -> view(row, reader, reach))
                .optional()
                .orElseThrow(() -> new NotFound("question " + id));
    }

    private QuestionView view(ResultSet row, Actor reader, Reach reach) throws SQLException {
        Line line = line(row);
        UUID standard = row.getObject("standard_id", UUID.class);
        List<Entry> thread = thread(line.id(), reach);
        UUID chosen = row.getObject("chosen_option_id", UUID.class);
        Set<String> may = Arrays.stream(QuestionAction.values())
                .filter(act -> act.isOffered(reader, standard, reach.isInside(), line.state()))
                .map(Enum::name)
                .collect(Collectors.toSet());
        boolean votes = may.contains(QuestionAction.VOTE.name()) && reader.id() != null;
        return new QuestionView(
                line,
                standards.named(List.of(standard)).get(standard),
                row.getString("text"),
                options(line.id(), chosen, thread),
                thread,
                row.getString("arbitration"),
                chosen,
                name(row, "arbitrated_meeting_id", "arbitrated_title"),
                row.getObject("arbitrated_on", LocalDate.class),
                row.getString("decision_ref"),
                votes && voted(line.id(), reader),
                votes ? Votes.LIMIT - cast(standard, reader) : null,
                may);
    }

    /** A circle keeps it until its minutes are published. */
    public boolean isKept(UUID id) {
        return jdbc.sql("select published_at is null from open_question where id = ?")
                .param(id)
                .query(Boolean.class)
                .single();
    }

    private boolean voted(UUID question, Actor reader) {
        return jdbc.sql("select count(*) from question_vote where question_id = ? and person_id = ?")
                        .params(question, reader.id())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Votes of the reader that bind: those on questions still open. */
    int cast(UUID standard, Actor reader) {
        return jdbc.sql("""
                        select count(*) from question_vote v join open_question q on q.id = v.question_id
                        where v.person_id = ? and q.standard_id = ? and q.state in ('OPEN', 'SENT')
                        """).params(reader.id(), standard).query(Integer.class).single();
    }

    private List<Option> options(UUID question, UUID chosen, List<Entry> thread) {
        return jdbc.sql(
                        "select id, label, status_quo from question_option where question_id = ? order by status_quo, position")
                .param(question)
                .query((row, number) -> new Option(
                        row.getObject("id", UUID.class),
                        row.getString("label"),
                        row.getBoolean("status_quo"),
                        row.getObject("id", UUID.class).equals(chosen),
                        held(thread, row.getString("label"))))
                .list();
    }

    private static long held(List<Entry> thread, String label) {
        return thread.stream().filter(entry -> label.equals(entry.option())).count();
    }

    private List<Entry> thread(UUID question, Reach reach) {
        return jdbc.sql(ENTRIES)
                .params(Map.of(
                        "question", question, "all", reach.all(), "copil", reach.copil(), "group", reach.group()))
                .query((row, number) -> new Entry(
                        row.getString("kind"),
                        row.getObject("said_on", LocalDate.class),
                        name(row, "meeting_id", "meeting_title"),
                        row.getString("organisation"),
                        row.getString("option_label"),
                        row.getString("text"),
                        row.getString("link")))
                .list();
    }

    private static Line line(ResultSet row) throws SQLException {
        return new Line(
                row.getObject("id", UUID.class),
                row.getInt("number"),
                row.getString("theme"),
                row.getString("title"),
                QuestionState.valueOf(row.getString("state")),
                row.getInt("votes"),
                row.getObject("raised_on", LocalDate.class),
                name(row, "raised_meeting_id", "raised_title"),
                name(row, "sent_meeting_id", "sent_title"));
    }

    private static MeetingName name(ResultSet row, String id, String title) throws SQLException {
        UUID meeting = row.getObject(id, UUID.class);
        return meeting == null ? null : new MeetingName(meeting, row.getString(title));
    }
}
