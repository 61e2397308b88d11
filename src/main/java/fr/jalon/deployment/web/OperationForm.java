package fr.jalon.deployment.web;

import fr.jalon.deployment.domain.cycle.Operation;
import fr.jalon.deployment.domain.cycle.Part;
import fr.jalon.deployment.domain.cycle.Raci;
import fr.jalon.shared.web.FormField;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;

/** An operation of the cycle. */
public class OperationForm {

    @FormField(value = "deployment.cycle.name", holds = FormField.ANYTHING)
    @NotBlank
    @Size(max = 200)
    private String name;

    @FormField("deployment.cycle.kind")
    @NotNull
    private Operation.Kind kind;

    @FormField("deployment.cycle.days")
    @NotBlank
    @Size(max = 12)
    private String days;

    @FormField("deployment.cycle.days-per-unit")
    @Size(max = 12)
    private String daysPerUnit;

    @FormField("deployment.cycle.every-weeks")
    @Min(0)
    @Max(104)
    private Integer everyWeeks;

    @FormField("deployment.cycle.after")
    private List<String> after = new ArrayList<>();

    @FormField("deployment.cycle.accountable")
    @NotNull
    private UUID accountable;

    @FormField("deployment.cycle.responsible")
    private List<UUID> responsible = new ArrayList<>();

    @FormField("deployment.cycle.consulted")
    private List<UUID> consulted = new ArrayList<>();

    @FormField("deployment.cycle.informed")
    private List<UUID> informed = new ArrayList<>();

    static OperationForm of(Operation said) {
        OperationForm form = new OperationForm();
        form.name = said.name();
        form.kind = said.kind();
        form.daysPerUnit =
                said.daysPerUnit().signum() == 0 ? null : said.daysPerUnit().toPlainString();
        // Nobody said how long it takes: to be estimated.
        boolean unknown = said.days().signum() == 0 && form.daysPerUnit == null;
        form.days = unknown ? null : said.days().toPlainString();
        form.everyWeeks = said.isRecurrent() ? said.everyWeeks() : null;
        form.after = new ArrayList<>(said.after());
        form.accountable = said.people(Raci.ACCOUNTABLE).stream().findFirst().orElse(null);
        form.responsible = said.people(Raci.RESPONSIBLE);
        form.consulted = said.people(Raci.CONSULTED);
        form.informed = said.people(Raci.INFORMED);
        return form;
    }

    /** @param key null for a new one */
    Operation operation(String key) {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part(accountable, Raci.ACCOUNTABLE));
        responsible.forEach(person -> parts.add(new Part(person, Raci.RESPONSIBLE)));
        consulted.forEach(person -> parts.add(new Part(person, Raci.CONSULTED)));
        informed.forEach(person -> parts.add(new Part(person, Raci.INFORMED)));
        return new Operation(
                key,
                name.strip(),
                kind,
                IndicatorForm.amount(days, "days"),
                daysPerUnit == null ? BigDecimal.ZERO : IndicatorForm.amount(daysPerUnit, "daysPerUnit"),
                new HashSet<>(after),
                everyWeeks == null ? 0 : everyWeeks,
                parts);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public Operation.Kind getKind() {
        return kind;
    }

    public void setKind(Operation.Kind kind) {
        this.kind = kind;
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

    public Integer getEveryWeeks() {
        return everyWeeks;
    }

    public void setEveryWeeks(Integer everyWeeks) {
        this.everyWeeks = everyWeeks;
    }

    public List<String> getAfter() {
        return after;
    }

    public void setAfter(List<String> after) {
        this.after = after;
    }

    public UUID getAccountable() {
        return accountable;
    }

    public void setAccountable(UUID accountable) {
        this.accountable = accountable;
    }

    public List<UUID> getResponsible() {
        return responsible;
    }

    public void setResponsible(List<UUID> responsible) {
        this.responsible = responsible;
    }

    public List<UUID> getConsulted() {
        return consulted;
    }

    public void setConsulted(List<UUID> consulted) {
        this.consulted = consulted;
    }

    public List<UUID> getInformed() {
        return informed;
    }

    public void setInformed(List<UUID> informed) {
        this.informed = informed;
    }
}
