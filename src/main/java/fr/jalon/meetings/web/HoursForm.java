package fr.jalon.meetings.web;

import fr.jalon.meetings.domain.Hours;
import fr.jalon.shared.web.FormField;
import fr.jalon.shared.web.TypedHour;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** A day and two hours as they are typed; without a day they are looked for. */
public class HoursForm {

    @FormField(value = "meeting.day", holds = "startsAt")
    private LocalDate day;

    @FormField("meeting.starts")
    @Size(max = 20)
    private String starts;

    @FormField(value = "meeting.ends", holds = "endsAt")
    @Size(max = 20)
    private String ends;

    /** Null without a day. */
    Hours hours() {
        return day == null ? null : new Hours(TypedHour.at(day, starts, "starts"), TypedHour.at(day, ends, "ends"));
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public String getStarts() {
        return starts;
    }

    public void setStarts(String starts) {
        this.starts = starts;
    }

    public String getEnds() {
        return ends;
    }

    public void setEnds(String ends) {
        this.ends = ends;
    }
}
