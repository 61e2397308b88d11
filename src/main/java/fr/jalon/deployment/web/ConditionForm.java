package fr.jalon.deployment.web;

import fr.jalon.deployment.domain.wave.Condition;
import fr.jalon.shared.NotFound;
import fr.jalon.shared.web.FormField;
import jakarta.validation.constraints.Size;

/** A condition that is met, or passed over. */
public class ConditionForm {

    private Condition condition;

    @FormField(value = "deployment.gate.proof", holds = FormField.ANYTHING)
    @Size(max = 2000)
    private String words;

    /** @throws NotFound when there is no such condition */
    Condition known() {
        if (condition == null) {
            throw new NotFound("condition");
        }
        return condition;
    }

    public Condition getCondition() {
        return condition;
    }

    public void setCondition(Condition condition) {
        this.condition = condition;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
