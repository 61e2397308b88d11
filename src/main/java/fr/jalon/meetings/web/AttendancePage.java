package fr.jalon.meetings.web;

import fr.jalon.meetings.application.MeetingView;
import fr.jalon.meetings.application.Participant;
import fr.jalon.meetings.domain.Attending;
import java.util.List;

/**
 * Who is there.
 *
 * @param missing how many of those it is for are not on the list and could be put there
 */
record AttendancePage(MeetingView meeting, List<Participant> people, long missing) {

    public long present() {
        return count(Attending.PRESENT);
    }

    public long excused() {
        return count(Attending.EXCUSED);
    }

    public long represented() {
        return count(Attending.REPRESENTED);
    }

    private long count(Attending as) {
        return people.stream().filter(each -> each.attendance() == as).count();
    }

    public boolean mayCheck() {
        return meeting.may("CHECK_ATTENDANCE");
    }
}
