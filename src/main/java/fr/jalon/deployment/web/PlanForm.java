package fr.jalon.deployment.web;

import fr.jalon.deployment.application.plan.PlanView;
import fr.jalon.deployment.domain.plan.PlanWords;
import fr.jalon.deployment.domain.plan.Proposition;
import fr.jalon.deployment.domain.plan.ScalingModel;
import fr.jalon.shared.PartialDate;
import fr.jalon.shared.web.FormField;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** What a deployment plan says of itself. {@code version} counts when it is opened only. */
public class PlanForm {

    @FormField("deployment-plan.version")
    private UUID version;

    @FormField("deployment-plan.title-of-it")
    @NotBlank
    @Size(max = 200)
    private String title;

    @FormField("deployment-plan.why")
    @Size(max = 4000)
    private String why;

    @FormField("deployment-plan.starts-on")
    private PartialDate startsOn;

    @FormField("deployment-plan.group")
    private UUID group;

    @FormField("deployment-plan.audience")
    @Size(max = 500)
    private String audience;

    @FormField("deployment-plan.problem")
    @Size(max = 500)
    private String problem;

    @FormField("deployment-plan.benefit")
    @Size(max = 500)
    private String benefit;

    @FormField("deployment-plan.model")
    private ScalingModel model;

    @FormField("deployment-plan.model-why")
    @Size(max = 2000)
    private String modelWhy;

    /** Counts when the plan is opened only. */
    @FormField("deployment-plan.from")
    @Size(max = 100)
    private String from;

    static PlanForm titled(String title) {
        PlanForm form = new PlanForm();
        form.title = title;
        return form;
    }

    static PlanForm of(PlanView plan) {
        PlanForm form = new PlanForm();
        PlanWords said = plan.words();
        form.title = said.title();
        form.why = said.why();
        form.startsOn = said.startsOn();
        form.group = plan.group() == null ? null : plan.group().id();
        form.audience = said.proposition().audience();
        form.problem = said.proposition().problem();
        form.benefit = said.proposition().benefit();
        form.model = said.model();
        form.modelWhy = said.modelWhy();
        return form;
    }

    PlanWords words() {
        return new PlanWords(title, why, startsOn, new Proposition(audience, problem, benefit), model, modelWhy);
    }

    public UUID getVersion() {
        return version;
    }

    public void setVersion(UUID version) {
        this.version = version;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }

    public PartialDate getStartsOn() {
        return startsOn;
    }

    public void setStartsOn(PartialDate startsOn) {
        this.startsOn = startsOn;
    }

    public UUID getGroup() {
        return group;
    }

    public void setGroup(UUID group) {
        this.group = group;
    }

    public String getAudience() {
        return audience;
    }

    public void setAudience(String audience) {
        this.audience = audience;
    }

    public String getProblem() {
        return problem;
    }

    public void setProblem(String problem) {
        this.problem = problem;
    }

    public String getBenefit() {
        return benefit;
    }

    public void setBenefit(String benefit) {
        this.benefit = benefit;
    }

    public ScalingModel getModel() {
        return model;
    }

    public void setModel(ScalingModel model) {
        this.model = model;
    }

    public String getModelWhy() {
        return modelWhy;
    }

    public void setModelWhy(String modelWhy) {
        this.modelWhy = modelWhy;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }
}
