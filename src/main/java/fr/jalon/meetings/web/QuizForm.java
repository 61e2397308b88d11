package fr.jalon.meetings.web;

import fr.jalon.meetings.application.QuizView;
import fr.jalon.shared.web.FormField;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Writes a quiz. */
public class QuizForm {

    @FormField("quiz.title")
    @NotBlank
    @Size(max = 200)
    private String title;

    @FormField("quiz.script")
    @NotBlank
    @Size(max = 20000)
    private String script;

    static QuizForm of(QuizView quiz) {
        QuizForm form = new QuizForm();
        form.title = quiz.title();
        form.script = quiz.script();
        return form;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getScript() {
        return script;
    }

    public void setScript(String script) {
        this.script = script;
    }
}
