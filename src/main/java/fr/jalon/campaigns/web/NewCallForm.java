package fr.jalon.campaigns.web;

import fr.jalon.campaigns.domain.TypePreset;
import fr.jalon.shared.web.FormField;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Title and types of a new call. */
public class NewCallForm {

    @FormField("run.title")
    @NotBlank
    @Size(max = 300)
    private String title;

    @FormField("run.preset")
    @NotNull
    private TypePreset preset = TypePreset.GMTE;

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public TypePreset getPreset() {
        return preset;
    }

    public void setPreset(TypePreset preset) {
        this.preset = preset;
    }
}
