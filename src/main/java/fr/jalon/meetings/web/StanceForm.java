package fr.jalon.meetings.web;

import fr.jalon.meetings.domain.consensus.Stance;
import fr.jalon.shared.web.FormField;
import jakarta.validation.constraints.Size;

/** The position of an organisation: one's own, or one told in session. */
public class StanceForm {

    @FormField("attendance.organisation")
    @Size(max = 300)
    private String organisation;

    @FormField("consensus.position")
    private Stance stance;

    @FormField("consensus.reason")
    @Size(max = 4000)
    private String reason;

    public String getOrganisation() {
        return organisation;
    }

    public void setOrganisation(String organisation) {
        this.organisation = organisation;
    }

    public Stance getStance() {
        return stance;
    }

    public void setStance(Stance stance) {
        this.stance = stance;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
