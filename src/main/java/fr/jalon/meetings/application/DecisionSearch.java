package fr.jalon.meetings.application;

import fr.jalon.shared.Message;
import fr.jalon.shared.SearchEntry;
import fr.jalon.shared.SearchRows;
import fr.jalon.shared.web.Say;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Public decisions, by the number people quote. */
@Component
@Transactional(readOnly = true)
class DecisionSearch extends SearchRows {

    private static final String ROWS = """
            select d.id, d.standard_id, d.body, d.number, upper(d.body) || ' ' || d.number as quote, d.ref, d.text, d.reason, d.taken_on,
                nullif(concat_ws(' – ', case when d.state in ('OBJECTED', 'REJECTED') then 'non adoptée' end, m.title), '')
                    as meeting
            from decision d left join meeting m on m.id = d.meeting_id where d.published_at is not null
            """;

    private final Say say;

    DecisionSearch(JdbcClient jdbc, Say say) {
        super(jdbc, "decision", ROWS, "d.id");
        this.say = say;
    }

    @Override
    public Set<String> subjects() {
        return Set.of("decision");
    }

    @Override
    protected SearchEntry entry(ResultSet row) throws SQLException {
        return new SearchEntry(
                row.getObject("id", UUID.class),
                row.getObject("standard_id", UUID.class),
                title(row),
                row.getString("meeting"),
                SearchEntry.paragraphs(row.getString("text"), row.getString("reason"), row.getString("quote")),
                "/decisions/" + row.getString("ref"),
                row.getObject("taken_on", LocalDate.class));
    }

    private String title(ResultSet row) throws SQLException {
        Message quote = DecisionLine.quote(row.getString("body"), row.getString("number"));
        Message title = Message.of("decision.found", DecisionLine.title(row.getString("text")), quote);
        return say.message(title, Locale.FRENCH);
    }
}
