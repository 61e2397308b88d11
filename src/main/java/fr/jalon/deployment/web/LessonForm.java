package fr.jalon.deployment.web;

import fr.jalon.shared.web.FormField;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;

/** What a bilan changes in the cycle. */
public class LessonForm {

    private String operation;

    @FormField("deployment.bilan.days")
    @NotBlank
    @Size(max = 12)
    private String days;

    @FormField("deployment.bilan.days-per-unit")
    @NotBlank
    @Size(max = 12)
    private String daysPerUnit;

    @FormField(value = "deployment.bilan.reason", holds = FormField.ANYTHING)
    @NotBlank
    @Size(max = 1000)
    private String reason;

    BigDecimal exactDays() {
        return IndicatorForm.amount(days, "days");
    }

    BigDecimal exactDaysPerUnit() {
        return IndicatorForm.amount(daysPerUnit, "daysPerUnit");
    }

    public String getOperation() {
        return operation;
    }

    public void setOperation(String operation) {
        this.operation = operation;
    }

    public String getDays() {
        return days;
    }

    public void setDays(String days) {
        this.days = days;
    }

    public String getDaysPerUnit() {
        return daysPerUnit;
    }

    public void setDaysPerUnit(String daysPerUnit) {
        this.daysPerUnit = daysPerUnit;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
