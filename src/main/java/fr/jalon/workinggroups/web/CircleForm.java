package fr.jalon.workinggroups.web;

import fr.jalon.shared.web.FormField;
import fr.jalon.workinggroups.domain.Entry;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Who may enter a circle, and how many. */
public class CircleForm {

    @FormField("circles.entry")
    @NotNull
    private Entry entry;

    @FormField("circles.capacity")
    @Min(1)
    @Max(10000)
    private Integer capacity;

    @FormField("circles.composition")
    @Size(max = 2000)
    private String composition;

    public Entry getEntry() {
        return entry;
    }

    public void setEntry(Entry entry) {
        this.entry = entry;
    }

    public Integer getCapacity() {
        return capacity;
    }

    public void setCapacity(Integer capacity) {
        this.capacity = capacity;
    }

    public String getComposition() {
        return composition;
    }

    public void setComposition(String composition) {
        this.composition = composition;
    }
}
