package fr.jalon.deployment.web;

import fr.jalon.deployment.application.following.TaskLine;
import fr.jalon.deployment.application.following.TaskWording;
import fr.jalon.shared.web.FormField;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

/** An action of the plan. */
public class TaskForm {

    @FormField("deployment.action.what")
    @NotBlank
    @Size(max = 1000)
    private String what;

    @FormField(value = "deployment.action.person", holds = "responsible")
    private UUID person;

    @FormField("deployment.action.responsible")
    @Size(max = 300)
    private String responsible;

    @FormField("deployment.action.others")
    @Size(max = 1000)
    private String others;

    @FormField("deployment.action.due")
    @NotNull
    private LocalDate dueOn;

    @FormField("deployment.action.every-weeks")
    @Min(0)
    @Max(104)
    private Integer everyWeeks;

    @FormField("deployment.action.risk")
    @Size(max = 1000)
    private String risk;

    @FormField("deployment.action.link")
    @Size(max = 500)
    private String link;

    @FormField("deployment.action.anomaly")
    private Integer anomaly;

    static TaskForm of(TaskLine said) {
        TaskForm form = new TaskForm();
        form.what = said.what();
        form.person = said.responsibleId();
        form.responsible = said.responsibleId() == null ? said.responsible() : null;
        form.others = said.others();
        form.dueOn = said.dueOn();
        form.everyWeeks = said.everyWeeks() == 0 ? null : said.everyWeeks();
        form.risk = said.risk();
        form.link = said.link();
        form.anomaly = said.anomaly();
        return form;
    }

    TaskWording.Said said() {
        return new TaskWording.Said(what, person, responsible, others, dueOn, risk, link, anomaly, everyWeeks);
    }

    public String getWhat() {
        return what;
    }

    public void setWhat(String what) {
        this.what = what;
    }

    public UUID getPerson() {
        return person;
    }

    public void setPerson(UUID person) {
        this.person = person;
    }

    public String getResponsible() {
        return responsible;
    }

    public void setResponsible(String responsible) {
        this.responsible = responsible;
    }

    public String getOthers() {
        return others;
    }

    public void setOthers(String others) {
        this.others = others;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }

    public Integer getEveryWeeks() {
        return everyWeeks;
    }

    public void setEveryWeeks(Integer everyWeeks) {
        this.everyWeeks = everyWeeks;
    }

    public String getRisk() {
        return risk;
    }

    public void setRisk(String risk) {
        this.risk = risk;
    }

    public String getLink() {
        return link;
    }

    public void setLink(String link) {
        this.link = link;
    }

    public Integer getAnomaly() {
        return anomaly;
    }

    public void setAnomaly(Integer anomaly) {
        this.anomaly = anomaly;
    }
}
