package fr.jalon.meetings.web;

import fr.jalon.shared.web.FormField;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** Something said on a question, or what becomes of it. */
public class SaidForm {

    private String act;

    private String kind = "POSITION";

    @FormField("question.meeting")
    private UUID meeting;

    @FormField("question.option")
    private UUID option;

    @FormField("attendance.organisation")
    @Size(max = 300)
    private String organisation;

    @FormField(value = "question.said", holds = "arbitration")
    @Size(max = 10000)
    private String text;

    @FormField("question.link")
    @Size(max = 1000)
    private String link;

    public String getAct() {
        return act;
    }

    public void setAct(String act) {
        this.act = act;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public UUID getMeeting() {
        return meeting;
    }

    public void setMeeting(UUID meeting) {
        this.meeting = meeting;
    }

    public UUID getOption() {
        return option;
    }

    public void setOption(UUID option) {
        this.option = option;
    }

    public String getOrganisation() {
        return organisation;
    }

    public void setOrganisation(String organisation) {
        this.organisation = organisation;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getLink() {
        return link;
    }

    public void setLink(String link) {
        this.link = link;
    }
}
