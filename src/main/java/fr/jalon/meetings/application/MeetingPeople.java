package fr.jalon.meetings.application;

import fr.jalon.accounts.AccountDeleted;
import fr.jalon.shared.PersonalData;
import fr.jalon.shared.PersonalRows;
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

    /** What each part of the export is read from; the person is its one parameter. */
    private static final Map<String, String> PARTS = Map.of(
            "présences",
            """
            select m.title as "réunion", m.starts_at::text as "date", p.answer as "réponse", p.attendance as "présence",
                p.capacity_words as "présentation", p.work_words as "usage des données", p.expects_words as "attentes"
            from meeting_participant p join meeting m on m.id = p.meeting_id
            where p.person_id = ? order by m.starts_at
            """,
            "actions",
            "select what as \"action\", due_on::text as \"échéance\" from action_item where responsible_id = ?",
            "disponibilités",
            """
            select d.title as "réunion", s.starts_at::text as "créneau", a.availability as "réponse"
            from poll_answer a join meeting_participant p on p.id = a.participant_id
            join poll_slot s on s.id = a.slot_id join date_poll d on d.id = s.poll_id
            where p.person_id = ? order by s.starts_at
            """,
            "positions",
            """
            select c.subject as "sujet", p.organisation as "organisme", p.stance as "position", p.reason as "motif"
            from consensus_position p join consensus_round r on r.id = p.round_id
            join consensus c on c.id = r.consensus_id where p.given_by = ? order by p.at
            """);

    /** What goes with the account; what was said in a meeting stays, under no name. */
    private static final List<String> FORGOTTEN = List.of(
            "delete from calendar_secret where person_id = ?",
            "delete from poll_link where participant_id in (select id from meeting_participant where person_id = ?)",
            """
            update meeting_participant set name = '–', address = null, secret_hash = null,
                capacity_words = null, work_words = null, expects_words = null
            where person_id = ?
            """,
            "update minutes_remark set name = '–' where person_id = ?",
            "update action_item set responsible = '–' where responsible_id = ?",
            "update consensus_position set given_by = null where given_by = ?",
            "delete from question_vote where person_id = ?");

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
        return PersonalRows.of(jdbc, PARTS, personId);
    }

    @EventListener
    @Transactional
    public void on(AccountDeleted event) {
        FORGOTTEN.forEach(sql -> jdbc.sql(sql).param(event.personId()).update());
    }
}
