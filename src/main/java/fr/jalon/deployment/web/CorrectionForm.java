package fr.jalon.deployment.web;

import fr.jalon.shared.web.FormField;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Which corrections are taken on, by whom and until when. */
public class CorrectionForm {

    @FormField("deployment.diagnosis.places")
    private List<String> places = new ArrayList<>();

    @FormField(value = "deployment.action.person", holds = "responsible")
    @NotNull
    private UUID person;

    @FormField("deployment.action.due")
    @NotNull
    private LocalDate dueOn;

    public List<String> getPlaces() {
        return places;
    }

    public void setPlaces(List<String> places) {
        this.places = places;
    }

    public UUID getPerson() {
        return person;
    }

    public void setPerson(UUID person) {
        this.person = person;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }
}
