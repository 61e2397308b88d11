package fr.jalon.standards.web;

import java.time.LocalDate;
import java.util.UUID;

/** Says who does an action and by when. */
public class AssignForm {

    private UUID assignee;

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
