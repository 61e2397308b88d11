package fr.jalon.meetings.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** One item of an agenda. */
@Entity
@Table(name = "agenda_item")
public class AgendaItem {

    @Id
    private UUID id;

    private int position;
    private String title;
    private int minutes;
    private String speaker;

    @Enumerated(EnumType.STRING)
    private AgendaKind kind;

    private String documents;
    private UUID previousMeetingId;
    private UUID questionId;

    protected AgendaItem() {}

    AgendaItem(AgendaLine line, int position) {
        this.id = line.id() == null ? UUID.randomUUID() : line.id();
        put(line, position);
    }

    final void put(AgendaLine line, int place) {
        position = place;
        title = line.title().strip();
        minutes = line.minutes();
        speaker = line.speaker();
        kind = line.kind();
        documents = line.documents();
        previousMeetingId = line.previousMeetingId();
        questionId = line.questionId();
    }

    public UUID id() {
        return id;
    }

    int position() {
        return position;
    }

    public String title() {
        return title;
    }

    public int minutes() {
        return minutes;
    }

    public String speaker() {
        return speaker;
    }

    public AgendaKind kind() {
        return kind;
    }

    public String documents() {
        return documents;
    }

    public UUID previousMeetingId() {
        return previousMeetingId;
    }

    public UUID questionId() {
        return questionId;
    }
}
