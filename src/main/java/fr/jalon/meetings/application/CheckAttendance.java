package fr.jalon.meetings.application;

import fr.jalon.meetings.domain.Attending;
import fr.jalon.meetings.domain.Meeting;
import fr.jalon.meetings.domain.MeetingAction;
import fr.jalon.shared.Actor;
import fr.jalon.shared.Message;
import fr.jalon.shared.NotFound;
import fr.jalon.shared.RuleViolation;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Marks who is there, and adds who came without being invited. */
@Service
@Transactional
public class CheckAttendance {

    private final MeetingDesk desk;
    private final Attendance attendance;
    private final GuestList guests;
    private final JdbcClient jdbc;
    private final Clock clock;

    CheckAttendance(MeetingDesk desk, Attendance attendance, GuestList guests, JdbcClient jdbc, Clock clock) {
        this.desk = desk;
        this.attendance = attendance;
        this.guests = guests;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Names are for those inside. */
    @Transactional(readOnly = true)
    public List<Participant> read(UUID meetingId, Actor reader) {
        Meeting meeting = desk.seen(meetingId, reader);
        MeetingAction.SEE_INSIDE.require(reader, meeting.standardId(), desk.isInside(meeting, reader));
        return attendance.of(meetingId);
    }

    /** How many of those it is for are not on its list: everybody, where nobody was convened. */
    @Transactional(readOnly = true)
    public long missing(UUID meetingId, List<Participant> list, Actor reader) {
        Meeting meeting = desk.seen(meetingId, reader);
        return MeetingAction.CHECK_ATTENDANCE.isOffered(reader, meeting.standardId(), false, meeting.state())
                ? guests.missing(meeting, list)
                : 0;
    }

    /** Puts those it is for on its list without writing to them: they are there already. */
    public void enlist(UUID meetingId, Actor actor) {
        guests.enlist(desk.forAct(meetingId, MeetingAction.CHECK_ATTENDANCE, actor));
    }

    /** @param representedBy name of whoever came instead, where somebody did */
    public void mark(UUID meetingId, UUID participant, Attending as, String representedBy, Actor actor) {
        desk.forAct(meetingId, MeetingAction.CHECK_ATTENDANCE, actor);
        boolean represented = as == Attending.REPRESENTED;
        if (represented && (representedBy == null || representedBy.isBlank())) {
            throw RuleViolation.of("represented-by", "representedBy", Message.of("attendance.represented-by"));
        }
        int marked = jdbc.sql("""
                        update meeting_participant set attendance = :as, represented_by = :by
                        where id = :id and meeting_id = :meeting
                        """)
                .param("as", as.name())
                .param("by", represented ? representedBy.strip() : null)
                .param("id", participant)
                .param("meeting", meetingId)
                .update();
        if (marked == 0) {
            throw new NotFound("participant " + participant);
        }
    }

    /** Everybody who said to come and is not marked yet is there: the rest is one click each. */
    public void markExpected(UUID meetingId, Actor actor) {
        desk.forAct(meetingId, MeetingAction.CHECK_ATTENDANCE, actor);
        jdbc.sql("""
                        update meeting_participant set attendance = 'PRESENT'
                        where meeting_id = ? and attendance = 'EXPECTED' and answer = 'YES' and not waiting
                        """).param(meetingId).update();
    }

    /** Somebody who came without being on the list. */
    public UUID add(UUID meetingId, String name, String organisation, boolean animates, Actor actor) {
        desk.forAct(meetingId, MeetingAction.CHECK_ATTENDANCE, actor);
        if (name == null || name.isBlank()) {
            throw RuleViolation.of("name-needed", "name", Message.of("attendance.name-needed"));
        }
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                        insert into meeting_participant
                            (id, meeting_id, name, organisation, answer, attendance, animates, waiting, added_at)
                        values (:id, :meeting, :name, :organisation, 'NONE', 'PRESENT', :animates, false, :now)
                        """)
                .param("id", id)
                .param("meeting", meetingId)
                .param("name", name.strip())
                .param("organisation", organisation)
                .param("animates", animates)
                .param("now", Timestamp.from(clock.instant()))
                .update();
        return id;
    }
}
