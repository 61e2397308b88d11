package fr.jalon.standards.web;

import fr.jalon.shared.PartialDate;
import fr.jalon.shared.web.FormField;
import fr.jalon.standards.Segment;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** When a phase really began and ended, said again. */
public class CorrectionForm {

    @FormField("phase.started-on")
    private PartialDate started;

    @FormField("phase.ended-on")
    private PartialDate ended;

    @FormField(value = "gate.reason", holds = "reason")
    @NotBlank
    @Size(max = 2000)
    private String correctionReason;

    static CorrectionForm of(Segment segment) {
        CorrectionForm form = new CorrectionForm();
        form.started = segment.start();
        form.ended = segment.end();
        return form;
    }

    public PartialDate getStarted() {
        return started;
    }

    public void setStarted(PartialDate started) {
        this.started = started;
    }

    public PartialDate getEnded() {
        return ended;
    }

    public void setEnded(PartialDate ended) {
        this.ended = ended;
    }

    public String getCorrectionReason() {
        return correctionReason;
    }

    public void setCorrectionReason(String correctionReason) {
        this.correctionReason = correctionReason;
    }
}
