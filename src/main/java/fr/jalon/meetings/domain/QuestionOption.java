package fr.jalon.meetings.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** One answer a question could have. */
@Entity
@Table(name = "question_option")
public class QuestionOption {

    @Id
    private UUID id;

    private int position;
    private String label;
    private boolean statusQuo;

    protected QuestionOption() {}

    QuestionOption(int position, String label, boolean statusQuo) {
        this.id = UUID.randomUUID();
        this.position = position;
        this.label = label;
        this.statusQuo = statusQuo;
    }

    void put(int place, String words) {
        position = place;
        label = words;
    }

    public UUID id() {
        return id;
    }

    public String label() {
        return label;
    }

    /** Nothing changes: always among the options. */
    public boolean isStatusQuo() {
        return statusQuo;
    }
}
