package fr.jalon.deployment.web;

import fr.jalon.shared.web.FormField;
import jakarta.validation.constraints.Size;

/** A few words that go with an act: a proof, a reason, a risk. */
public class WordsForm {

    private String act;

    @FormField(value = "deployment.action.words", holds = FormField.ANYTHING)
    @Size(max = 2000)
    private String words;

    public String getAct() {
        return act;
    }

    public void setAct(String act) {
        this.act = act;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
