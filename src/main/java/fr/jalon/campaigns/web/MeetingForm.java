package fr.jalon.campaigns.web;

import fr.jalon.campaigns.domain.Meeting;
import fr.jalon.shared.web.FormField;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** The meeting at which something was decided, as typed. */
public abstract class MeetingForm {

    @FormField("triage.meeting")
    @Size(max = 300)
    private String meeting;

    @FormField("triage.meeting-on")
    private LocalDate meetingOn;

    /** @param body null when it is not known */
    Meeting in(Meeting.Body body) {
        return new Meeting(meeting, meetingOn, body);
    }

    public String getMeeting() {
        return meeting;
    }

    public void setMeeting(String meeting) {
        this.meeting = meeting;
    }

    public LocalDate getMeetingOn() {
        return meetingOn;
    }

    public void setMeetingOn(LocalDate meetingOn) {
        this.meetingOn = meetingOn;
    }
}
