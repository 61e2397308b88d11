package fr.jalon.meetings.web;

import fr.jalon.shared.web.FormField;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

/** Who does what until when; or what became of it. */
public class ActionForm {

    private UUID item;

    private String act;

    @FormField("item.what")
    @Size(max = 1000)
    private String what;

    @FormField("item.responsible")
    @Size(max = 300)
    private String responsible;

    @FormField("item.due-on")
    private LocalDate dueOn;

    /** The meeting it is closed in, where it is. */
    private UUID live;

    @FormField("item.evidence")
    @Size(max = 2000)
    private String evidence;

    public UUID getItem() {
        return item;
    }

    public void setItem(UUID item) {
        this.item = item;
    }

    public String getAct() {
        return act;
    }

    public void setAct(String act) {
        this.act = act;
    }

    public String getWhat() {
        return what;
    }

    public void setWhat(String what) {
        this.what = what;
    }

    public String getResponsible() {
        return responsible;
    }

    public void setResponsible(String responsible) {
        this.responsible = responsible;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }

    public String getEvidence() {
        return evidence;
    }

    public void setEvidence(String evidence) {
        this.evidence = evidence;
    }

    public UUID getLive() {
        return live;
    }

    public void setLive(UUID live) {
        this.live = live;
    }
}
