package fr.jalon.deployment.web;

import fr.jalon.deployment.domain.indicator.Measure;
import fr.jalon.shared.web.FormField;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** A measure, by hand. */
public class MeasureForm {

    @FormField("measure.day")
    @NotNull
    private LocalDate day;

    @FormField("measure.territory")
    @Size(max = 30)
    private String territory;

    @FormField("measure.amount")
    @NotBlank
    @Size(max = 30)
    private String amount;

    @FormField("measure.note")
    @Size(max = 500)
    private String note;

    Measure measure() {
        return Measure.in(territory, day, IndicatorForm.amount(amount, "amount"), note);
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public String getTerritory() {
        return territory;
    }

    public void setTerritory(String territory) {
        this.territory = territory;
    }

    public String getAmount() {
        return amount;
    }

    public void setAmount(String amount) {
        this.amount = amount;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
