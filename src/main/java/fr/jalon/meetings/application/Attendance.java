package fr.jalon.meetings.application;

import fr.jalon.meetings.domain.Attending;
import fr.jalon.shared.Role;
import fr.jalon.workinggroups.Introduction;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who is expected at a meeting, and who was there. */
@Component
class Attendance {

    private final JdbcClient jdbc;

    Attendance(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those who animate first, then by name. */
    List<Participant> of(UUID meeting) {
        return jdbc.sql("""
                        select * from meeting_participant where meeting_id = :meeting
                        order by animates desc, lower(name), id
                        """)
                .param("meeting", meeting)
                .query((row, number) -> participant(row))
                .list();
    }

    /** How many are marked present; null while nobody is. */
    Integer present(UUID meeting) {
        int present = jdbc.sql(
                        "select count(*) from meeting_participant where meeting_id = ? and attendance = 'PRESENT'")
                .param(meeting)
                .query(Integer.class)
                .single();
        return present == 0 ? null : present;
    }

    private static Participant participant(ResultSet row) throws SQLException {
        return new Participant(
                row.getObject("id", UUID.class),
                row.getObject("person_id", UUID.class),
                row.getString("name"),
                row.getString("organisation"),
                Participant.Reply.valueOf(row.getString("answer")),
                Attending.valueOf(row.getString("attendance")),
                row.getString("represented_by"),
                row.getBoolean("animates"),
                row.getBoolean("waiting"),
                row.getString("by_role") == null ? null : Role.valueOf(row.getString("by_role")),
                new Introduction(
                        row.getString("capacity_words"), row.getString("work_words"), row.getString("expects_words")));
    }
}
