package fr.jalon.deployment.web;

import fr.jalon.deployment.domain.wave.Approach;
import fr.jalon.deployment.domain.wave.Rollout;
import fr.jalon.deployment.domain.wave.Severity;
import fr.jalon.deployment.domain.wave.SizeUnit;
import fr.jalon.shared.web.FormField;
import jakarta.validation.constraints.NotNull;

/** How a plan is carried out. */
public class RolloutForm {

    @FormField("deployment.cycle.unit")
    @NotNull
    private SizeUnit unit;

    @FormField("deployment.cycle.approach")
    @NotNull
    private Approach approach;

    @FormField("deployment.cycle.blocking")
    @NotNull
    private Severity blocking;

    static RolloutForm of(Rollout rollout) {
        RolloutForm form = new RolloutForm();
        form.unit = rollout.unit();
        form.approach = rollout.approach();
        form.blocking = rollout.blocking();
        return form;
    }

    public SizeUnit getUnit() {
        return unit;
    }

    public void setUnit(SizeUnit unit) {
        this.unit = unit;
    }

    public Approach getApproach() {
        return approach;
    }

    public void setApproach(Approach approach) {
        this.approach = approach;
    }

    public Severity getBlocking() {
        return blocking;
    }

    public void setBlocking(Severity blocking) {
        this.blocking = blocking;
    }
}
