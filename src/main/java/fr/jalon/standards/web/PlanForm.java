package fr.jalon.standards.web;

import fr.jalon.shared.web.FormField;
import fr.jalon.standards.application.pages.CycleViews.CycleView;
import jakarta.validation.constraints.Size;
import java.util.Map;

/** Planned dates by phase, the reason when a plan changes, and the revision of the cycle that was seen. */
public class PlanForm {

    private Map<String, PlanLine> phases = new java.util.LinkedHashMap<>();

    @FormField("plan.reason")
    @Size(max = 2000)
    private String reason;

    private Long revision;

    public Map<String, PlanLine> getPhases() {
        return phases;
    }

    public void setPhases(Map<String, PlanLine> phases) {
        this.phases = phases;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public Long getRevision() {
        return revision;
    }

    public void setRevision(Long revision) {
        this.revision = revision;
    }

    /** The plan as it stands. */
    static PlanForm of(CycleView cycle) {
        PlanForm form = new PlanForm();
        form.revision = cycle.revision();
        cycle.phases().forEach(phase -> {
            PlanLine line = new PlanLine();
            line.setStart(phase.segment().plannedStart());
            line.setEnd(phase.segment().plannedEnd());
            form.phases.put(phase.key(), line);
        });
        return form;
    }
}
