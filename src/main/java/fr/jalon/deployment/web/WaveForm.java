package fr.jalon.deployment.web;

import fr.jalon.deployment.application.waves.WaveLine;
import fr.jalon.deployment.domain.wave.WaveFacts;
import fr.jalon.shared.web.FormField;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A wave: where it goes, how large it is, when it starts. */
public class WaveForm {

    @FormField("deployment.wave.name")
    @NotBlank
    @Size(max = 200)
    private String name;

    @FormField("deployment.wave.size")
    @NotNull
    @Min(0)
    private Integer size;

    @FormField("deployment.wave.start")
    private LocalDate startOn;

    @FormField("deployment.wave.departements")
    @Size(max = 400)
    private String departements;

    @FormField(value = "deployment.wave.organisations")
    @Size(max = 8000)
    private String organisations;

    static WaveForm of(WaveLine line) {
        WaveForm form = new WaveForm();
        form.name = line.name();
        form.size = line.size();
        form.startOn = line.startOn();
        form.departements = String.join(", ", line.codes());
        form.organisations = String.join("\n", line.organisations());
        return form;
    }

    WaveFacts facts() {
        Set<String> codes = new LinkedHashSet<>();
        for (String typed : departements == null ? new String[0] : departements.split("[,;\\s]+")) {
            if (!typed.isBlank()) {
                codes.addAll(WaveFacts.known(typed));
            }
        }
        List<String> covered =
                organisations == null ? List.of() : organisations.lines().toList();
        return new WaveFacts(name, size, startOn, codes, covered);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public Integer getSize() {
        return size;
    }

    public void setSize(Integer size) {
        this.size = size;
    }

    public LocalDate getStartOn() {
        return startOn;
    }

    public void setStartOn(LocalDate startOn) {
        this.startOn = startOn;
    }

    public String getOrganisations() {
        return organisations;
    }

    public void setOrganisations(String organisations) {
        this.organisations = organisations;
    }

    public String getDepartements() {
        return departements;
    }

    public void setDepartements(String departements) {
        this.departements = departements;
    }
}
