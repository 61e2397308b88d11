package fr.jalon.meetings.application;

import fr.jalon.meetings.domain.Meeting;
import fr.jalon.shared.Message;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Decisions that somebody objected to before they were adopted by silence: their circle deals with them in a meeting. */
@Component
class ObjectedDecisions {

    private final JdbcClient jdbc;

    ObjectedDecisions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Objected(Message quote, String path) {}

    /** Those no agenda has yet. */
    List<Objected> of(Meeting meeting) {
        return jdbc.sql("""
                        select d.body, d.number, d.ref from decision d
                        where d.standard_id = :standard and d.state = 'OBJECTED' and d.audience = :audience
                            and d.group_id is not distinct from :group
                            and not exists (select from agenda_item i join meeting m on m.id = i.meeting_id
                                where m.standard_id = d.standard_id and m.state <> 'CANCELLED'
                                    and '/decisions/' || d.ref = any(regexp_split_to_array(i.documents, '\\s+')))
                        order by d.taken_on, d.number limit 10
                        """)
                .param("standard", meeting.standardId())
                .param("group", meeting.groupId())
                .param("audience", meeting.kind().audience().name())
                .query((row, number) -> new Objected(
                        DecisionLine.quote(row.getString("body"), row.getString("number")),
                        "/decisions/" + row.getString("ref")))
                .list();
    }
}
