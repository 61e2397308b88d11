package fr.jalon.workinggroups.web;

import fr.jalon.shared.web.FormField;
import fr.jalon.workinggroups.CircleKind;
import fr.jalon.workinggroups.domain.GroupRole;
import java.time.LocalDate;

/** A role or a seat, given or ended. */
public class HeldForm {

    @FormField("members.role")
    private GroupRole role;

    @FormField("members.circle")
    private CircleKind circle;

    @FormField("members.since")
    private LocalDate since;

    public GroupRole getRole() {
        return role;
    }

    public void setRole(GroupRole role) {
        this.role = role;
    }

    public CircleKind getCircle() {
        return circle;
    }

    public void setCircle(CircleKind circle) {
        this.circle = circle;
    }

    public LocalDate getSince() {
        return since;
    }

    public void setSince(LocalDate since) {
        this.since = since;
    }
}
