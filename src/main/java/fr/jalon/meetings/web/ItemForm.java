package fr.jalon.meetings.web;

import fr.jalon.meetings.domain.AgendaKind;
import fr.jalon.meetings.domain.AgendaLine;
import fr.jalon.shared.web.FormField;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** One item of an agenda, and what to do with it. */
public class ItemForm {

    private String act;

    @FormField(value = "agenda.item-title", holds = "items")
    @Size(max = 300)
    private String title;

    @FormField("agenda.minutes.label")
    @Min(1)
    @Max(600)
    private Integer minutes = 15;

    @FormField("agenda.speaker")
    @Size(max = 300)
    private String speaker;

    @FormField("agenda.kind.label")
    private AgendaKind kind = AgendaKind.DISCUSSION;

    @FormField("agenda.documents")
    @Size(max = 4000)
    private String documents;

    private UUID previous;

    private UUID question;

    AgendaLine line() {
        return new AgendaLine(null, title, minutes == null ? 0 : minutes, speaker, kind, documents, previous, question);
    }

    public String getAct() {
        return act;
    }

    public void setAct(String act) {
        this.act = act;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public Integer getMinutes() {
        return minutes;
    }

    public void setMinutes(Integer minutes) {
        this.minutes = minutes;
    }

    public String getSpeaker() {
        return speaker;
    }

    public void setSpeaker(String speaker) {
        this.speaker = speaker;
    }

    public AgendaKind getKind() {
        return kind;
    }

    public void setKind(AgendaKind kind) {
        this.kind = kind;
    }

    public String getDocuments() {
        return documents;
    }

    public void setDocuments(String documents) {
        this.documents = documents;
    }

    public UUID getPrevious() {
        return previous;
    }

    public void setPrevious(UUID previous) {
        this.previous = previous;
    }

    public UUID getQuestion() {
        return question;
    }

    public void setQuestion(UUID question) {
        this.question = question;
    }
}
