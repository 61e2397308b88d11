package fr.jalon.meetings.application;

import fr.jalon.meetings.domain.Attending;
import fr.jalon.meetings.domain.Meeting;
import fr.jalon.meetings.domain.MeetingAction;
import fr.jalon.shared.Actor;
import fr.jalon.shared.NotFound;
import fr.jalon.workinggroups.Introduction;
import fr.jalon.workinggroups.Introductions;
import fr.jalon.workinggroups.Introductions.Said;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who is around the table, in what capacity, expecting what: noted in a meeting, kept with the member of its group. */
@Service
@Transactional
public class RoundOfIntroductions {

    private final MeetingDesk desk;
    private final Attendance attendance;
    private final Introductions introductions;
    private final JdbcClient jdbc;

    RoundOfIntroductions(MeetingDesk desk, Attendance attendance, Introductions introductions, JdbcClient jdbc) {
        this.desk = desk;
        this.attendance = attendance;
        this.introductions = introductions;
        this.jdbc = jdbc;
    }

    /**
     * Somebody around the table.
     *
     * @param kept what they said in an earlier meeting, where they said nothing in this one; the form begins with it
     * @param mine the reader
     * @param writable by the reader, now
     */
    public record Speaker(Participant person, Introduction kept, boolean mine, boolean writable) {

        /** What the form begins with. */
        public Introduction begun() {
            return person.introduction().isGiven() ? person.introduction() : kept;
        }
    }

    /** Those who sent excuses are not asked. */
    @Transactional(readOnly = true)
    public List<Speaker> read(UUID meetingId, Actor reader) {
        Meeting meeting = desk.seen(meetingId, reader);
        boolean inside = desk.isInside(meeting, reader);
        MeetingAction.SEE_INSIDE.require(reader, meeting.standardId(), inside);
        boolean writesAll = offered(MeetingAction.CHECK_ATTENDANCE, meeting, reader, inside);
        boolean writesOwn = offered(MeetingAction.INTRODUCE_ONESELF, meeting, reader, inside);
        List<Said> known = meeting.groupId() == null ? List.of() : introductions.of(meeting.groupId());
        return attendance.of(meetingId).stream()
                .filter(person -> person.attendance() != Attending.EXCUSED)
                .map(person -> {
                    boolean mine = isReader(person.personId(), reader);
                    return new Speaker(person, kept(person, known), mine, writesAll || mine && writesOwn);
                })
                .toList();
    }

    private static boolean offered(MeetingAction action, Meeting meeting, Actor reader, boolean inside) {
        return action.isOffered(reader, meeting.standardId(), inside, meeting.state());
    }

    private static boolean isReader(UUID personId, Actor reader) {
        return personId != null && personId.equals(reader.id());
    }

    private static Introduction kept(Participant person, List<Said> known) {
        return known.stream()
                .filter(said -> person.personId() == null
                        ? said.personId() == null && said.name().equalsIgnoreCase(person.name())
                        : person.personId().equals(said.personId()))
                .map(Said::introduction)
                .findFirst()
                .orElse(Introduction.NONE);
    }

    /** One says it oneself, or has it written down by those who check attendance. */
    public void say(UUID meetingId, UUID participant, Introduction said, Actor actor) {
        Participant person = attendance.of(meetingId).stream()
                .filter(each -> each.id().equals(participant))
                .findFirst()
                .orElseThrow(() -> new NotFound("participant " + participant));
        boolean mine = isReader(person.personId(), actor);
        MeetingAction action = mine ? MeetingAction.INTRODUCE_ONESELF : MeetingAction.CHECK_ATTENDANCE;
        Meeting meeting = desk.forAct(meetingId, action, actor);
        jdbc.sql("""
                        update meeting_participant set capacity_words = nullif(:capacity, ''),
                            work_words = nullif(:work, ''), expects_words = nullif(:expects, '')
                        where id = :id and meeting_id = :meeting
                        """)
                .param("capacity", said.capacity())
                .param("work", said.work())
                .param("expects", said.expects())
                .param("id", participant)
                .param("meeting", meetingId)
                .update();
        introductions.keep(meeting.groupId(), person.personId(), person.name(), said, actor);
    }
}
