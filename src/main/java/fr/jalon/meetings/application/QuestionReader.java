package fr.jalon.meetings.application;

import fr.jalon.meetings.application.Insiders.Reach;
import fr.jalon.meetings.application.QuestionView.Entry;
import fr.jalon.meetings.application.QuestionView.Line;
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
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The whole thread of one open question. What a closed circle asks, said or settled is read
 * by those inside only; everybody else finds the question as it was before.
 */
@Service
@Transactional(readOnly = true)
public class QuestionReader {

    private static final String ENTRIES = """
            select e.*, m.title as meeting_title, o.label as option_label from question_entry e
            left join meeting m on m.id = e.meeting_id left join question_option o on o.id = e.option_id
            where e.question_id = :question and (e.audience is null or :all or e.audience = 'COPIL' and :copil
                or e.audience = 'GROUP' and :group)
            order by e.said_on, e.at
            """;

    private final JdbcClient jdbc;
    private final StandardIds standards;
    private final Insiders insiders;

    QuestionReader(JdbcClient jdbc, StandardIds standards, Insiders insiders) {
        this.jdbc = jdbc;
        this.standards = standards;
        this.insiders = insiders;
    }

    /** @throws NotFound when there is none, or not for this reader */
    public QuestionView view(UUID id, Actor reader) {
        Reach reach = reach(id, reader);
        return one(id, reach, (row, number) -> view(row, reader, reach));
    }

    /** As far as the reader knows: what a circle settled is open to others until it is told. */
    QuestionState state(UUID id, Actor reader) {
        return one(id, reach(id, reader), (row, number) -> QuestionRows.line(row))
                .state();
    }

    private Reach reach(UUID id, Actor reader) {
        return jdbc.sql("select standard_id from open_question where id = ?")
                .param(id)
                .query(UUID.class)
                .optional()
                .map(standard -> insiders.reach(reader, standard))
                .orElseThrow(() -> new NotFound("question " + id));
    }

    private <T> T one(UUID id, Reach reach, RowMapper<T> as) {
        return jdbc.sql(QuestionRows.SEEN + " and q.id = :id")
                .params(ReachSql.values(reach))
                .param("id", id)
                .query(as)
                .optional()
                .orElseThrow(() -> new NotFound("question " + id));
    }

    private QuestionView view(ResultSet row, Actor reader, Reach reach) throws SQLException {
        Line line = QuestionRows.line(row);
        UUID standard = row.getObject("standard_id", UUID.class);
        List<Entry> thread = thread(line.id(), reach);
        boolean settled = line.state() == QuestionState.ARBITRATED;
        UUID chosen = settled ? row.getObject("chosen_option_id", UUID.class) : null;
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
                settled ? row.getString("arbitration") : null,
                chosen,
                settled ? QuestionRows.name(row, "arbitrated_meeting_id", "arbitrated_title") : null,
                settled ? row.getObject("arbitrated_on", LocalDate.class) : null,
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

    /** It was settled by a circle whose minutes are not out. */
    public boolean isArbitrationKept(UUID id) {
        return jdbc.sql("""
                        select exists (select from open_question q join decision d on d.id = q.decision_id
                            where q.id = ? and d.published_at is null and not exists (select from minutes n
                                where n.meeting_id = q.arbitrated_meeting_id and n.state = 'PUBLISHED'))
                        """).param(id).query(Boolean.class).single();
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
                        QuestionRows.name(row, "meeting_id", "meeting_title"),
                        row.getString("organisation"),
                        row.getString("option_label"),
                        row.getString("text"),
                        row.getString("link")))
                .list();
    }
}
