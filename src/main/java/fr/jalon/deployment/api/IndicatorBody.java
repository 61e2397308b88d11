package fr.jalon.deployment.api;

import fr.jalon.deployment.application.indicators.IndicatorView;
import fr.jalon.deployment.domain.indicator.Definition;
import fr.jalon.deployment.domain.indicator.Frequency;
import fr.jalon.deployment.domain.indicator.Measure;
import fr.jalon.deployment.domain.indicator.Nature;
import fr.jalon.deployment.domain.indicator.Stage;
import fr.jalon.deployment.domain.indicator.Target;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * An indicator as programs read it.
 *
 * @param code its name in addresses
 * @param baseline what it was before the standard
 * @param latest of the whole
 * @param byTerritory day of the last measure of a territory
 */
record IndicatorBody(
        String code,
        String name,
        String unit,
        Nature nature,
        String source,
        String method,
        String feeder,
        Frequency frequency,
        Stage stage,
        BigDecimal baseline,
        BigDecimal ceiling,
        List<Target> targets,
        boolean northStar,
        Measure latest,
        LocalDate byTerritory,
        LocalDate due,
        boolean late) {

    static IndicatorBody of(IndicatorView view) {
        Definition about = view.about();
        return new IndicatorBody(
                view.code(),
                about.name(),
                about.unit(),
                about.nature(),
                about.source(),
                about.method(),
                about.feeder(),
                about.frequency(),
                about.stage(),
                about.baseline(),
                about.ceiling(),
                about.targets(),
                view.northStar(),
                view.latest(),
                view.byTerritory(),
                view.due(),
                view.late());
    }

    /**
     * What it measures.
     *
     * @param nature what its figures are; guessed from the unit where it is absent
     */
    record Input(
            @NotBlank @Size(max = 200) String name,
            @NotBlank @Size(max = 60) String unit,
            Nature nature,
            @NotBlank @Size(max = 500) String source,
            @Size(max = 2000) String method,
            @Size(max = 200) String feeder,
            @NotNull Frequency frequency,
            Stage stage,
            BigDecimal baseline,
            BigDecimal ceiling,
            @Size(max = 100) List<@Valid Aim> targets,
            boolean northStar) {

        Definition definition() {
            List<Target> aims = targets == null
                    ? List.of()
                    : targets.stream()
                            .map(aim -> new Target(aim.dueOn(), aim.amount()))
                            .toList();
            return new Definition(
                    name, unit, nature, source, method, feeder, frequency, stage, baseline, ceiling, aims);
        }
    }

    /** What is aimed at, by a day. */
    record Aim(@NotNull LocalDate dueOn, @NotNull BigDecimal amount) {}

    /**
     * A measure of the day in the address.
     *
     * @param territory code of the one it is about; absent for the whole
     */
    record Figure(
            @NotNull BigDecimal amount,
            @Size(max = 500) String note,
            @Size(max = 30) String territory) {}
}
