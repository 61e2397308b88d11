package fr.jalon.deployment.web;

import fr.jalon.deployment.application.indicators.IndicatorView;
import fr.jalon.deployment.domain.indicator.Amounts;
import fr.jalon.deployment.domain.indicator.Definition;
import fr.jalon.deployment.domain.indicator.Frequency;
import fr.jalon.deployment.domain.indicator.MeasureDay;
import fr.jalon.deployment.domain.indicator.Nature;
import fr.jalon.deployment.domain.indicator.Stage;
import fr.jalon.deployment.domain.indicator.Target;
import fr.jalon.shared.Message;
import fr.jalon.shared.PartialDate;
import fr.jalon.shared.RuleViolation;
import fr.jalon.shared.web.FormField;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What an indicator measures. Targets are lines "date : figure". */
public class IndicatorForm {

    @FormField("indicator.name")
    @NotBlank
    @Size(max = 200)
    private String name;

    @FormField("indicator.unit")
    @NotBlank
    @Size(max = 60)
    private String unit;

    @FormField("indicator.nature")
    @NotNull
    private Nature nature = Nature.THINGS;

    @FormField("indicator.source")
    @NotBlank
    @Size(max = 500)
    private String source;

    @FormField("indicator.method")
    @Size(max = 2000)
    private String method;

    @FormField("indicator.feeder")
    @Size(max = 200)
    private String feeder;

    @FormField("indicator.frequency")
    @NotNull
    private Frequency frequency;

    @FormField("indicator.stage")
    private Stage stage;

    @FormField("indicator.baseline")
    @Size(max = 30)
    private String baseline;

    @FormField("indicator.ceiling")
    @Size(max = 30)
    private String ceiling;

    @FormField("indicator.targets")
    @Size(max = 2000)
    private String targets;

    @FormField("indicator.leads")
    private boolean leads;

    static IndicatorForm of(IndicatorView view) {
        IndicatorForm form = new IndicatorForm();
        Definition about = view.about();
        form.name = about.name();
        form.unit = about.unit();
        form.nature = about.nature();
        form.source = about.source();
        form.method = about.method();
        form.feeder = about.feeder();
        form.frequency = about.frequency();
        form.stage = about.stage();
        form.baseline = about.baseline() == null ? null : plain(about.baseline());
        form.ceiling = about.ceiling() == null ? null : plain(about.ceiling());
        form.targets = about.targets().stream()
                .map(target -> target.dueOn() + " : " + plain(target.amount()))
                .collect(Collectors.joining("\n"));
        form.leads = view.northStar();
        return form;
    }

    private static String plain(BigDecimal amount) {
        return amount.stripTrailingZeros().toPlainString();
    }

    Definition definition() {
        return new Definition(
                name,
                unit,
                nature,
                source,
                method,
                feeder,
                frequency,
                stage,
                amount(baseline, "baseline"),
                amount(ceiling, "ceiling"),
                readTargets());
    }

    private List<Target> readTargets() {
        List<Target> read = new ArrayList<>();
        for (String line : targets == null ? new String[0] : targets.split("\n")) {
            if (!line.isBlank()) {
                read.add(target(line));
            }
        }
        return read;
    }

    private static Target target(String line) {
        String[] parts = line.split("[:;=]", 2);
        MeasureDay day = MeasureDay.find(parts[0])
                .orElseThrow(() -> PartialDate.isWritten(parts[0])
                        ? unreadable("target-no-such-day", line)
                        : unreadable("target-unreadable", line));
        return new Target(
                day.day(),
                Amounts.read(parts.length < 2 ? "" : parts[1])
                        .orElseThrow(() -> unreadable("target-unreadable", line)));
    }

    private static RuleViolation unreadable(String rule, String line) {
        return RuleViolation.of(rule, "targets", Message.of("indicator." + rule, line.strip()));
    }

    /** @return null for nothing typed */
    static BigDecimal amount(String typed, String field) {
        return typed == null
                ? null
                : Amounts.read(typed)
                        .orElseThrow(() -> RuleViolation.of("amount", field, Message.of("measures.fault.amount")));
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public Nature getNature() {
        return nature;
    }

    public void setNature(Nature nature) {
        this.nature = nature;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public String getMethod() {
        return method;
    }

    public void setMethod(String method) {
        this.method = method;
    }

    public String getFeeder() {
        return feeder;
    }

    public void setFeeder(String feeder) {
        this.feeder = feeder;
    }

    public Frequency getFrequency() {
        return frequency;
    }

    public void setFrequency(Frequency frequency) {
        this.frequency = frequency;
    }

    public Stage getStage() {
        return stage;
    }

    public void setStage(Stage stage) {
        this.stage = stage;
    }

    public String getBaseline() {
        return baseline;
    }

    public void setBaseline(String baseline) {
        this.baseline = baseline;
    }

    public String getCeiling() {
        return ceiling;
    }

    public void setCeiling(String ceiling) {
        this.ceiling = ceiling;
    }

    public String getTargets() {
        return targets;
    }

    public void setTargets(String targets) {
        this.targets = targets;
    }

    public boolean isLeads() {
        return leads;
    }

    public void setLeads(boolean leads) {
        this.leads = leads;
    }
}
