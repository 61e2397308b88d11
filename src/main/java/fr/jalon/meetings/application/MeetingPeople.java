package fr.jalon.meetings.application;

import fr.jalon.accounts.AccountDeleted;
import fr.jalon.shared.PersonalData;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What meetings keep about a person; with the account go the name, the words of the introduction and the calendar. */
@Component
class MeetingPeople implements PersonalData {

    private final JdbcClient jdbc;

    MeetingPeople(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "réunions";
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, ?> of(UUID personId) {
        List<Map<String, Object>> attended =
                jdbc.sql("""
                        select m.title as "réunion", m.starts_at::text as "date", p.answer as "réponse", p.attendance as "présence"
                        from meeting_participant p join meeting m on m.id = p.meeting_id
                        where p.person_id = ? order by m.starts_at
                        """).param(personId).query().listOfRows();
        List<Map<String, Object>> actions = jdbc.sql(
                        "select what as \"action\", due_on::text as \"échéance\" from action_item where responsible_id = ?")
                .param(personId)
                .query()
                .listOfRows();
        return attended.isEmpty() && actions.isEmpty() ? Map.of() : Map.of("présences", attended, "actions", actions);
    }

    /** What was said in a meeting stays, under no name. */
    @EventListener
    @Transactional
    public void on(AccountDeleted event) {
        jdbc.sql("delete from calendar_secret where person_id = ?")
                .param(event.personId())
                .update();
        jdbc.sql("""
                        update meeting_participant set name = '–', address = null, secret_hash = null,
                            capacity_words = null, work_words = null, expects_words = null
                        where person_id = ?
                        """).param(event.personId()).update();
        jdbc.sql("update minutes_remark set name = '–' where person_id = ?")
                .param(event.personId())
                .update();
        jdbc.sql("update action_item set responsible = '–' where responsible_id = ?")
                .param(event.personId())
                .update();
        jdbc.sql("delete from question_vote where person_id = ?")
                .param(event.personId())
                .update();
    }
}
