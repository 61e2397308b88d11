package fr.jalon.workinggroups.web;

import fr.jalon.shared.web.FormField;
import fr.jalon.workinggroups.domain.Skill;
import fr.jalon.workinggroups.domain.StakeholderClass;
import fr.jalon.workinggroups.domain.mandate.MandateField;
import fr.jalon.workinggroups.domain.mandate.MandateWords;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** A version of a mandate. */
public class MandateForm {

    @FormField("mandate.number")
    @NotBlank
    @Size(max = 20)
    private String number;

    @FormField("mandate.reference")
    @Size(max = 60)
    private String reference;

    @FormField("mandate.months")
    @NotNull
    @Min(1)
    @Max(120)
    private Integer months = 12;

    @FormField("mandate.text")
    private Map<MandateField, String> texts = new EnumMap<>(MandateField.class);

    @FormField("mandate.classes")
    private Set<StakeholderClass> classes = new HashSet<>();

    @FormField("mandate.skills")
    private Set<Skill> skills = new HashSet<>();

    private Long version;

    static MandateForm of(MandateWords words, Long version) {
        MandateForm form = new MandateForm();
        form.number = words.number();
        form.reference = words.reference();
        form.months = words.months();
        form.texts.putAll(words.texts());
        form.classes.addAll(words.classes());
        form.skills.addAll(words.skills());
        form.version = version;
        return form;
    }

    MandateWords words() {
        return new MandateWords(number, reference, months, texts, classes, skills);
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public Integer getMonths() {
        return months;
    }

    public void setMonths(Integer months) {
        this.months = months;
    }

    public Map<MandateField, String> getTexts() {
        return texts;
    }

    public void setTexts(Map<MandateField, String> texts) {
        this.texts = texts;
    }

    public Set<StakeholderClass> getClasses() {
        return classes;
    }

    public void setClasses(Set<StakeholderClass> classes) {
        this.classes = classes;
    }

    public Set<Skill> getSkills() {
        return skills;
    }

    public void setSkills(Set<Skill> skills) {
        this.skills = skills;
    }

    public Long getVersion() {
        return version;
    }

    public void setVersion(Long version) {
        this.version = version;
    }
}
