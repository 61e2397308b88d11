package fr.jalon.meetings.application;

import fr.jalon.shared.Paris;
import fr.jalon.shared.SearchEntry;
import fr.jalon.shared.SearchRows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Minutes that everybody reads: see {@link fr.jalon.meetings.domain.Minutes#isPublic}; without names, as {@link PublicWords}. */
@Component
@Transactional(readOnly = true)
class MinutesSearch extends SearchRows {

    private static final String ROWS = """
            select n.id, m.standard_id, m.id as meeting_id, m.title, m.starts_at, n.deliverables, n.next_meeting,
                (select string_agg(concat_ws(E'\\n\\n', b.title, b.summary, b.remarks, b.decision), E'\\n\\n' order by b.position)
                    from minutes_block b where b.minutes_id = n.id) as blocks,
                array(select p.name from meeting_participant p where p.meeting_id = m.id order by p.id) as people,
                array(select coalesce(p.represented_by, '') from meeting_participant p where p.meeting_id = m.id
                    order by p.id) as stand_ins,
                array(select coalesce(p.organisation, '') from meeting_participant p where p.meeting_id = m.id
                    order by p.id) as organisations,
                array(select distinct a.responsible from action_item a where a.meeting_id = m.id and not exists (
                    select from meeting_participant p where p.meeting_id = m.id
                        and lower(p.organisation) = lower(a.responsible))) as promised
            from minutes n join meeting m on m.id = n.meeting_id
            where n.state in ('VALIDATED', 'PUBLISHED') and m.kind = 'PLENARY' and m.state not in ('PLANNED', 'CANCELLED')
            """;

    private final PublicWords publicly;

    MinutesSearch(JdbcClient jdbc, PublicWords publicly) {
        super(jdbc, "minutes", ROWS, "n.id");
        this.publicly = publicly;
    }

    @Override
    public Set<String> subjects() {
        return Set.of("minutes", "meeting");
    }

    @Override
    public Collection<UUID> touched(String subjectType, UUID subjectId) {
        return touchedBy(subjectId, "select id from minutes where id = :id or meeting_id = :id");
    }

    @Override
    protected SearchEntry entry(ResultSet row) throws SQLException {
        Instant start = MeetingReader.instant(row.getTimestamp("starts_at"));
        return new SearchEntry(
                row.getObject("id", UUID.class),
                row.getObject("standard_id", UUID.class),
                row.getString("title"),
                null,
                words(row)
                        .of(SearchEntry.paragraphs(
                                row.getString("blocks"), row.getString("deliverables"), row.getString("next_meeting"))),
                "/reunions/" + row.getObject("meeting_id", UUID.class) + "/compte-rendu",
                start == null ? null : Paris.day(start));
    }

    /** Nobody is found by a name that the page does not say. */
    private PublicWords.Without words(ResultSet row) throws SQLException {
        List<String> organisations = strings(row, "organisations");
        List<String> people = new ArrayList<>(strings(row, "people"));
        people.addAll(strings(row, "stand_ins"));
        List<String> stands = new ArrayList<>(organisations);
        stands.addAll(organisations);
        return publicly.of(people, stands, strings(row, "promised"));
    }

    private static List<String> strings(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
