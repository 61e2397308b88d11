package fr.jalon.meetings.web;

import fr.jalon.meetings.domain.Asked;
import fr.jalon.shared.web.FormField;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/** An open question as it is asked. */
public class QuestionForm {

    private UUID item;

    @FormField("question.theme")
    @Size(max = 200)
    private String theme;

    @FormField("question.title")
    @Size(max = 300)
    private String title;

    @FormField("question.text")
    @Size(max = 10000)
    private String text;

    @FormField("question.options.label")
    @Size(max = 2000)
    private String options;

    @FormField("question.status-quo")
    @Size(max = 300)
    private String statusQuo;

    Asked asked(String otherwise) {
        List<String> wanted = options == null ? List.of() : options.lines().toList();
        return new Asked(theme == null ? otherwise : theme, title, text, wanted, statusQuo);
    }

    /** Of the agenda, where it is raised in a meeting; or null. */
    public UUID getItem() {
        return item;
    }

    public void setItem(UUID item) {
        this.item = item;
    }

    public String getTheme() {
        return theme;
    }

    public void setTheme(String theme) {
        this.theme = theme;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getOptions() {
        return options;
    }

    public void setOptions(String options) {
        this.options = options;
    }

    public String getStatusQuo() {
        return statusQuo;
    }

    public void setStatusQuo(String statusQuo) {
        this.statusQuo = statusQuo;
    }
}
