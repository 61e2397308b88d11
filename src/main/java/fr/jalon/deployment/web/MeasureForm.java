package fr.jalon.deployment.web;

import fr.jalon.deployment.domain.indicator.Measure;
import fr.jalon.deployment.domain.indicator.MeasureDay;
import fr.jalon.shared.web.FormField;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A measure, by hand. */
public class MeasureForm {

    @FormField("measure.day")
    @NotBlank
    @Size(max = 60)
    private String day;

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
        return Measure.in(territory, said().day(), IndicatorForm.amount(amount, "amount"), note);
    }

    /** @throws fr.jalon.shared.RuleViolation when it is no date */
    MeasureDay said() {
        return MeasureDay.read(day);
    }

    public String getDay() {
        return day;
    }

    public void setDay(String day) {
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
