package fr.jalon.standards.web;

import fr.jalon.shared.web.FormField;
import fr.jalon.standards.domain.cycle.SponsorRequest.Answer;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** The word of the sponsor. */
public class AnswerForm {

    @FormField("sponsor.answer")
    @NotNull
    private Answer answer;

    @FormField("sponsor.words")
    @Size(max = 2000)
    private String words;

    public Answer getAnswer() {
        return answer;
    }

    public void setAnswer(Answer answer) {
        this.answer = answer;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
