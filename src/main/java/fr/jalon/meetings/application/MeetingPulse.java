package fr.jalon.meetings.application;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells open pages that something besides the notes changed, so that they ask for it; it says nothing of what it is. */
@Service
@Transactional(readOnly = true)
public class MeetingPulse {

    private final JdbcClient jdbc;

    MeetingPulse(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Another text as soon as something was decided, promised, asked or settled there, or the meeting went on; once it is
     * over, with every note as well, since those are late.
     */
    public String of(UUID meetingId) {
        return jdbc.sql("""
                        select concat_ws('-', m.version,
                            (select count(*) || '.' || coalesce(sum(d.version), 0) from decision d
                                where d.meeting_id = m.id),
                            (select count(*) || '.' || coalesce(sum(a.version), 0) from action_item a
                                where a.meeting_id = m.id),
                            (select count(*) || '.' || coalesce(sum(q.version), 0) from open_question q
                                where q.raised_meeting_id = m.id),
                            (select count(*) from open_question q where q.arbitrated_meeting_id = m.id),
                            (select n.version from minutes n where n.meeting_id = m.id),
                            case when m.state = 'HELD' then (select sum(n.version) from meeting_note n
                                where n.meeting_id = m.id) end)
                        from meeting m where m.id = ?
                        """).param(meetingId).query(String.class).single();
    }
}
