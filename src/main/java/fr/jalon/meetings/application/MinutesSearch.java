package fr.jalon.meetings.application;

import fr.jalon.shared.Paris;
import fr.jalon.shared.SearchEntry;
import fr.jalon.shared.SearchRows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Minutes that everybody reads: see {@link fr.jalon.meetings.domain.Minutes#isPublic}. */
@Component
@Transactional(readOnly = true)
class MinutesSearch extends SearchRows {

    private static final String ROWS = """
            select n.id, m.standard_id, m.id as meeting_id, m.title, m.starts_at, n.deliverables, n.next_meeting,
                (select string_agg(concat_ws(E'\\n\\n', b.title, b.summary, b.remarks, b.decision), E'\\n\\n' order by b.position)
                    from minutes_block b where b.minutes_id = n.id) as blocks
            from minutes n join meeting m on m.id = n.meeting_id
            where n.state in ('VALIDATED', 'PUBLISHED') and m.kind = 'PLENARY' and m.state not in ('PLANNED', 'CANCELLED')
            """;

    private final JdbcClient jdbc;

    MinutesSearch(JdbcClient jdbc) {
        super(jdbc, "minutes", ROWS, "n.id");
        this.jdbc = jdbc;
    }

    @Override
    public Set<String> subjects() {
        return Set.of("minutes", "meeting");
    }

    @Override
    public Collection<UUID> touched(String subjectType, UUID subjectId) {
        return jdbc.sql("select id from minutes where id = :id or meeting_id = :id")
                .param("id", subjectId)
                .query(UUID.class)
                .list();
    }

    @Override
    protected SearchEntry entry(ResultSet row) throws SQLException {
        Instant start = MeetingReader.instant(row.getTimestamp("starts_at"));
        return new SearchEntry(
                row.getObject("id", UUID.class),
                row.getObject("standard_id", UUID.class),
                row.getString("title"),
                null,
                SearchEntry.paragraphs(
                        row.getString("blocks"), row.getString("deliverables"), row.getString("next_meeting")),
                "/reunions/" + row.getObject("meeting_id", UUID.class) + "/compte-rendu",
                start == null ? null : Paris.day(start));
    }
}
