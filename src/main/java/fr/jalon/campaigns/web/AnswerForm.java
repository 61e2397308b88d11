package fr.jalon.campaigns.web;

import fr.jalon.campaigns.application.answers.TypedAnswer;
import fr.jalon.campaigns.domain.Answer;
import fr.jalon.campaigns.domain.Disposition;
import fr.jalon.campaigns.domain.Meeting;
import fr.jalon.shared.web.FormField;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The answer to a comment, and to those ticked with it. {@code act} is the button that sent it. */
public class AnswerForm extends MeetingForm {

    private String act;
    private Long seen;
    private List<UUID> ticked = new ArrayList<>();

    @FormField("triage.disposition")
    private Disposition disposition;

    @FormField("triage.reason")
    @Size(max = Answer.LONGEST)
    private String reason;

    @FormField("triage.action")
    @Size(max = Answer.LONGEST)
    private String action;

    @FormField("triage.see-other")
    @Size(max = 500)
    private String seeOther;

    private Meeting.Body body;

    @FormField("triage.assignee")
    private UUID assignee;

    TypedAnswer typed() {
        return new TypedAnswer(disposition, reason, action, seeOther);
    }

    Meeting in() {
        return in(body);
    }

    /** The comment, then those ticked, when the button is one for the group. */
    List<UUID> ids(UUID comment) {
        List<UUID> ids = new ArrayList<>(List.of(comment));
        if (act != null && act.endsWith("-all")) {
            ids.addAll(ticked);
        }
        return ids.stream().distinct().toList();
    }

    public String getAct() {
        return act;
    }

    public void setAct(String act) {
        this.act = act;
    }

    public Long getSeen() {
        return seen;
    }

    public void setSeen(Long seen) {
        this.seen = seen;
    }

    public List<UUID> getTicked() {
        return ticked;
    }

    public void setTicked(List<UUID> ticked) {
        this.ticked = ticked == null ? new ArrayList<>() : ticked;
    }

    public Disposition getDisposition() {
        return disposition;
    }

    public void setDisposition(Disposition disposition) {
        this.disposition = disposition;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getAction() {
        return action;
    }

    public void setAction(String action) {
        this.action = action;
    }

    public String getSeeOther() {
        return seeOther;
    }

    public void setSeeOther(String seeOther) {
        this.seeOther = seeOther;
    }

    public Meeting.Body getBody() {
        return body;
    }

    public void setBody(Meeting.Body body) {
        this.body = body;
    }

    public UUID getAssignee() {
        return assignee;
    }

    public void setAssignee(UUID assignee) {
        this.assignee = assignee;
    }
}
