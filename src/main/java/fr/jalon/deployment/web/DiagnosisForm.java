package fr.jalon.deployment.web;

import fr.jalon.deployment.domain.diagnosis.Answer;
import fr.jalon.shared.web.FormField;
import java.util.LinkedHashMap;
import java.util.Map;

/** Answers to all questions, by their place. */
public class DiagnosisForm {

    @FormField("deployment.diagnosis.answers")
    private Map<String, Answer> answers = new LinkedHashMap<>();

    public Map<String, Answer> getAnswers() {
        return answers;
    }

    public void setAnswers(Map<String, Answer> answers) {
        this.answers = answers;
    }
}
