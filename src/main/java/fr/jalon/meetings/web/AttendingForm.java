package fr.jalon.meetings.web;

import fr.jalon.meetings.domain.Attending;
import fr.jalon.shared.web.FormField;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Whether somebody is there, or who came instead. */
public class AttendingForm {

    @FormField("attendance")
    @NotNull
    private Attending as;

    @FormField("attendance.represented-by")
    @Size(max = 200)
    private String representedBy;

    public Attending getAs() {
        return as;
    }

    public void setAs(Attending as) {
        this.as = as;
    }

    public String getRepresentedBy() {
        return representedBy;
    }

    public void setRepresentedBy(String representedBy) {
        this.representedBy = representedBy;
    }
}
