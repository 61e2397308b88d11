package fr.jalon.deployment.web;

import fr.jalon.deployment.domain.following.AnomalyState;
import fr.jalon.shared.web.FormField;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What becomes of an anomaly. */
public class TreatmentForm {

    @FormField("deployment.anomaly.state")
    @NotNull
    private AnomalyState state;

    @FormField("deployment.anomaly.treatment")
    @Size(max = 4000)
    private String treatment;

    public AnomalyState getState() {
        return state;
    }

    public void setState(AnomalyState state) {
        this.state = state;
    }

    public String getTreatment() {
        return treatment;
    }

    public void setTreatment(String treatment) {
        this.treatment = treatment;
    }
}
