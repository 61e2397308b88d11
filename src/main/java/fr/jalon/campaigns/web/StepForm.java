package fr.jalon.campaigns.web;

import fr.jalon.campaigns.domain.CampaignAction;
import fr.jalon.shared.NotFound;
import fr.jalon.shared.web.FormField;
import fr.jalon.shared.web.TypedHour;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;

/** One step of a call, {@code act}, with what that step asks for. */
public class StepForm {

    private String act;

    @FormField(value = "run.approved-on", holds = "on")
    private LocalDate approvedOn;

    @FormField("run.approval-note")
    @Size(max = 2000)
    private String note;

    @FormField(value = "run.new-end", holds = "closesAt")
    private LocalDate newEnd;

    private String newHour;

    @FormField("run.reason")
    @Size(max = 2000)
    private String reason;

    /** @throws NotFound when it is the name of no step */
    CampaignAction action() {
        return Arrays.stream(CampaignAction.values())
                .filter(action -> action.name().equals(act))
                .findFirst()
                .orElseThrow(() -> new NotFound("act " + act));
    }

    /** At noon where no hour is typed; null without a day. */
    Instant newClosing() {
        return TypedHour.at(newEnd, newHour == null ? "12:00" : newHour, "newHour");
    }

    public String getAct() {
        return act;
    }

    public void setAct(String act) {
        this.act = act;
    }

    public LocalDate getApprovedOn() {
        return approvedOn;
    }

    public void setApprovedOn(LocalDate approvedOn) {
        this.approvedOn = approvedOn;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public LocalDate getNewEnd() {
        return newEnd;
    }

    public void setNewEnd(LocalDate newEnd) {
        this.newEnd = newEnd;
    }

    public String getNewHour() {
        return newHour;
    }

    public void setNewHour(String newHour) {
        this.newHour = newHour;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
