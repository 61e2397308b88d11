package fr.jalon.meetings.web;

import fr.jalon.shared.web.FormField;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** What is chosen of a question while its item is dealt with. */
public class ArbitrationForm {

    @FormField("question.option")
    private UUID option;

    @FormField("question.arbitration")
    @Size(max = 10000)
    private String arbitration;

    public UUID getOption() {
        return option;
    }

    public void setOption(UUID option) {
        this.option = option;
    }

    public String getArbitration() {
        return arbitration;
    }

    public void setArbitration(String arbitration) {
        this.arbitration = arbitration;
    }
}
