package fr.jalon.meetings.application;

import fr.jalon.accounts.AccountDeleted;
import fr.jalon.shared.PersonalData;
import java.util.LinkedHashMap;
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
                        select m.title as "réunion", m.starts_at::text as "date", p.answer as "réponse", p.attendance as "présence",
                            p.capacity_words as "présentation", p.work_words as "usage des données",
                            p.expects_words as "attentes"
                        from meeting_participant p join meeting m on m.id = p.meeting_id
                        where p.person_id = ? order by m.starts_at
                        """).param(personId).query().listOfRows();
        List<Map<String, Object>> actions = jdbc.sql(
                        "select what as \"action\", due_on::text as \"échéance\" from action_item where responsible_id = ?")
                .param(personId)
                .query()
                .listOfRows();
        List<Map<String, Object>> slots = jdbc.sql("""
                        select d.title as "réunion", s.starts_at::text as "créneau", a.availability as "réponse"
                        from poll_answer a join meeting_participant p on p.id = a.participant_id
                        join poll_slot s on s.id = a.slot_id join date_poll d on d.id = s.poll_id
                        where p.person_id = ? order by s.starts_at
                        """).param(personId).query().listOfRows();
        List<Map<String, Object>> positions =
                jdbc.sql("""
                        select c.subject as "sujet", p.organisation as "organisme", p.stance as "position", p.reason as "motif"
                        from consensus_position p join consensus_round r on r.id = p.round_id
                        join consensus c on c.id = r.consensus_id where p.given_by = ? order by p.at
                        """).param(personId).query().listOfRows();
        Map<String, List<Map<String, Object>>> kept = new LinkedHashMap<>();
        kept.put("présences", attended);
        kept.put("actions", actions);
        kept.put("disponibilités", slots);
        kept.put("positions", positions);
        kept.values().removeIf(List::isEmpty);
        return kept;
    }

    /** What was said in a meeting stays, under no name. */
    @EventListener
    @Transactional
    public void on(AccountDeleted event) {
        jdbc.sql("""
                        delete from poll_link where participant_id in (
                            select id from meeting_participant where person_id = ?)
                        """).param(event.personId()).update();
        jdbc.sql("update consensus_position set given_by = null where given_by = ?")
                .param(event.personId())
                .update();
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
