package fr.jalon.meetings.application;

import fr.jalon.shared.Paris;
import fr.jalon.shared.SearchEntry;
import fr.jalon.shared.SearchRows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Meetings that were told, with their agendas: who speaks and the documents are for those inside. Nobody looks for one that was called off. */
@Component
@Transactional(readOnly = true)
class MeetingSearch extends SearchRows {

    private static final String ROWS = """
            select m.id, m.standard_id, m.title, m.purpose, m.starts_at,
                (select string_agg(i.title, E'\\n\\n' order by i.position) from agenda_item i
                    where i.meeting_id = m.id) as agenda
            from meeting m where m.state not in ('PLANNED', 'CANCELLED')
            """;

    MeetingSearch(JdbcClient jdbc) {
        super(jdbc, "meeting", ROWS, "m.id");
    }

    @Override
    public Set<String> subjects() {
        return Set.of("meeting");
    }

    @Override
    protected SearchEntry entry(ResultSet row) throws SQLException {
        Instant start = MeetingReader.instant(row.getTimestamp("starts_at"));
        return new SearchEntry(
                row.getObject("id", UUID.class),
                row.getObject("standard_id", UUID.class),
                row.getString("title"),
                null,
                SearchEntry.paragraphs(row.getString("purpose"), row.getString("agenda")),
                "/reunions/" + row.getObject("id", UUID.class),
                start == null ? null : Paris.day(start));
    }
}
