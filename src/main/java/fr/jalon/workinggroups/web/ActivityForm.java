package fr.jalon.workinggroups.web;

import fr.jalon.shared.web.FormField;
import fr.jalon.workinggroups.domain.raci.Activity;
import fr.jalon.workinggroups.domain.raci.Letter;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** An activity, and who is what to it. */
public class ActivityForm {

    @FormField(
            value = "raci.activity",
            holds = {"letters"})
    @NotBlank
    @Size(max = 300)
    private String name;

    private Map<UUID, Letter> letters = new HashMap<>();

    static ActivityForm of(Activity activity) {
        ActivityForm form = new ActivityForm();
        form.name = activity.name();
        form.letters.putAll(activity.letters());
        return form;
    }

    /** An empty choice says that the party has no part. */
    Activity activity(UUID id) {
        Map<UUID, Letter> parts = new HashMap<>(letters);
        parts.values().removeIf(letter -> letter == null);
        return new Activity(id, name, parts);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public Map<UUID, Letter> getLetters() {
        return letters;
    }

    public void setLetters(Map<UUID, Letter> letters) {
        this.letters = letters;
    }
}
