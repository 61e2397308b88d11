package fr.jalon.standards.web;

import fr.jalon.shared.web.FormField;
import java.time.LocalDate;
import java.util.UUID;

/** Says who does an action and by when. */
public class AssignForm {

    @FormField(value = "action.assignee", holds = "person")
    private UUID assignee;

    @FormField("action.due")
    private LocalDate due;

    public UUID getAssignee() {
        return assignee;
    }

    public void setAssignee(UUID assignee) {
        this.assignee = assignee;
    }

    public LocalDate getDue() {
        return due;
    }

    public void setDue(LocalDate due) {
        this.due = due;
    }
}
