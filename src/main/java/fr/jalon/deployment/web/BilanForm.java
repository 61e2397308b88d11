package fr.jalon.deployment.web;

import fr.jalon.deployment.domain.following.BilanWords;
import fr.jalon.shared.web.FormField;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

/** What is told to the COPIL beside what the plan knows by itself. */
public class BilanForm {

    @FormField("deployment.bilan.held-on")
    @NotNull
    private LocalDate heldOn;

    @FormField("deployment.bilan.copil-held")
    private UUID meetingId;

    @FormField("deployment.bilan.meeting")
    @Size(max = 300)
    private String meeting;

    @FormField("deployment.bilan.gains")
    @Size(max = 8000)
    private String gains;

    @FormField("deployment.bilan.configuration")
    @Size(max = 8000)
    private String configuration;

    @FormField("deployment.bilan.training")
    @Size(max = 8000)
    private String training;

    @FormField("deployment.bilan.change-actions")
    @Size(max = 8000)
    private String changeActions;

    @FormField("deployment.bilan.recurrent")
    @Size(max = 8000)
    private String recurrent;

    BilanWords words() {
        return new BilanWords(heldOn, meetingId, meeting, gains, configuration, training, changeActions, recurrent);
    }

    public LocalDate getHeldOn() {
        return heldOn;
    }

    public void setHeldOn(LocalDate heldOn) {
        this.heldOn = heldOn;
    }

    public UUID getMeetingId() {
        return meetingId;
    }

    public void setMeetingId(UUID meetingId) {
        this.meetingId = meetingId;
    }

    public String getMeeting() {
        return meeting;
    }

    public void setMeeting(String meeting) {
        this.meeting = meeting;
    }

    public String getGains() {
        return gains;
    }

    public void setGains(String gains) {
        this.gains = gains;
    }

    public String getConfiguration() {
        return configuration;
    }

    public void setConfiguration(String configuration) {
        this.configuration = configuration;
    }

    public String getTraining() {
        return training;
    }

    public void setTraining(String training) {
        this.training = training;
    }

    public String getChangeActions() {
        return changeActions;
    }

    public void setChangeActions(String changeActions) {
        this.changeActions = changeActions;
    }

    public String getRecurrent() {
        return recurrent;
    }

    public void setRecurrent(String recurrent) {
        this.recurrent = recurrent;
    }
}
