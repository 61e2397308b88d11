package fr.jalon.campaigns.web;

import fr.jalon.campaigns.application.CallView;
import fr.jalon.campaigns.domain.CallPeriod;
import fr.jalon.shared.Paris;
import fr.jalon.shared.web.FormField;
import fr.jalon.shared.web.TypedHour;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** From when to when a call is open, and why so short. Days and hours are those of Paris. */
public class PeriodForm {

    @FormField(value = "run.opens-on", holds = "opensAt")
    private LocalDate opensOn;

    private String opensHour;

    @FormField(value = "run.closes-on", holds = "closesAt")
    private LocalDate closesOn;

    private String closesHour;

    @FormField("run.short-reason")
    @Size(max = 2000)
    private String shortReason;

    static PeriodForm of(CallView call) {
        PeriodForm form = new PeriodForm();
        form.shortReason = call.line().shortReason();
        if (call.line().opensAt() != null) {
            form.opensOn = Paris.day(call.line().opensAt());
            form.opensHour = TypedHour.of(call.line().opensAt());
        }
        if (call.line().closesAt() != null) {
            form.closesOn = Paris.day(call.line().closesAt());
            form.closesHour = TypedHour.of(call.line().closesAt());
        }
        return form;
    }

    /** Opens at midnight and closes at noon where no hour is typed. */
    CallPeriod period() {
        return new CallPeriod(
                TypedHour.at(opensOn, opensHour == null ? "0:00" : opensHour, "opensHour"),
                TypedHour.at(closesOn, closesHour == null ? "12:00" : closesHour, "closesHour"));
    }

    public LocalDate getOpensOn() {
        return opensOn;
    }

    public void setOpensOn(LocalDate opensOn) {
        this.opensOn = opensOn;
    }

    public String getOpensHour() {
        return opensHour;
    }

    public void setOpensHour(String opensHour) {
        this.opensHour = opensHour;
    }

    public LocalDate getClosesOn() {
        return closesOn;
    }

    public void setClosesOn(LocalDate closesOn) {
        this.closesOn = closesOn;
    }

    public String getClosesHour() {
        return closesHour;
    }

    public void setClosesHour(String closesHour) {
        this.closesHour = closesHour;
    }

    public String getShortReason() {
        return shortReason;
    }

    public void setShortReason(String shortReason) {
        this.shortReason = shortReason;
    }
}
