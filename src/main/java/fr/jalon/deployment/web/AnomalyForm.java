package fr.jalon.deployment.web;

import fr.jalon.deployment.application.following.AnomalyLine;
import fr.jalon.deployment.domain.following.AnomalyFacts;
import fr.jalon.deployment.domain.wave.Severity;
import fr.jalon.shared.web.FormField;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

/** An anomaly. */
public class AnomalyForm {

    @FormField("deployment.anomaly.what")
    @NotBlank
    @Size(max = 200)
    private String title;

    @FormField("deployment.anomaly.words")
    @Size(max = 4000)
    private String words;

    @FormField("deployment.anomaly.severity")
    @NotNull
    private Severity severity;

    @FormField("deployment.anomaly.wave")
    private Integer wave;

    @FormField("deployment.anomaly.found-by")
    @NotBlank
    @Size(max = 200)
    private String foundBy;

    @FormField("deployment.anomaly.found-on")
    @NotNull
    private LocalDate foundOn;

    @FormField("deployment.anomaly.request")
    @Size(max = 500)
    private String request;

    static AnomalyForm of(AnomalyLine said) {
        AnomalyForm form = new AnomalyForm();
        form.title = said.title();
        form.words = said.words();
        form.severity = said.severity();
        form.wave = said.waveNumber();
        form.foundBy = said.foundBy();
        form.foundOn = said.foundOn();
        form.request = said.request();
        return form;
    }

    AnomalyFacts facts(UUID waveId) {
        return new AnomalyFacts(title, words, severity, waveId, foundBy, foundOn, request);
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public Severity getSeverity() {
        return severity;
    }

    public void setSeverity(Severity severity) {
        this.severity = severity;
    }

    public Integer getWave() {
        return wave;
    }

    public void setWave(Integer wave) {
        this.wave = wave;
    }

    public String getFoundBy() {
        return foundBy;
    }

    public void setFoundBy(String foundBy) {
        this.foundBy = foundBy;
    }

    public LocalDate getFoundOn() {
        return foundOn;
    }

    public void setFoundOn(LocalDate foundOn) {
        this.foundOn = foundOn;
    }

    public String getRequest() {
        return request;
    }

    public void setRequest(String request) {
        this.request = request;
    }
}
