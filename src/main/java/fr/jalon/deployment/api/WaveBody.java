package fr.jalon.deployment.api;

import fr.jalon.deployment.application.waves.OperationView;
import fr.jalon.deployment.application.waves.WaveLine;
import fr.jalon.deployment.application.waves.WaveReader.WaveView;
import fr.jalon.deployment.domain.cycle.Dated;
import fr.jalon.deployment.domain.cycle.Operation;
import fr.jalon.deployment.domain.cycle.Slot;
import fr.jalon.deployment.domain.wave.WaveFacts;
import fr.jalon.deployment.domain.wave.WaveState;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A wave with its operations, as programs read it. */
record WaveBody(Line wave, List<Step> operations) {

    static WaveBody of(WaveView view) {
        return new WaveBody(
                Line.of(view.line()), view.operations().stream().map(Step::of).toList());
    }

    /**
     * A wave in a list.
     *
     * @param departements their names
     * @param startOn the day somebody said; null where it follows the waves before it
     * @param planned from its first worked day to its last, as computed
     * @param estimatedEnd when it would end if it took what the pilot took, or null
     * @param done operations that are over, of {@code total}
     * @param late operations that should be over and are not
     */
    record Line(
            int number,
            String name,
            boolean pilot,
            WaveState state,
            int size,
            List<String> departements,
            LocalDate startOn,
            Slot planned,
            LocalDate estimatedEnd,
            int done,
            int total,
            int late) {

        static Line of(WaveLine line) {
            return new Line(
                    line.number(),
                    line.name(),
                    line.pilot(),
                    line.state(),
                    line.size(),
                    line.departements(),
                    line.startOn(),
                    line.planned(),
                    line.estimatedEnd(),
                    line.done(),
                    line.total(),
                    line.late());
        }
    }

    /**
     * An operation as a wave runs it.
     *
     * @param days worked ones
     * @param notBefore day set by hand, or null
     * @param people empty for those outside
     */
    record Step(
            String key,
            String name,
            Operation.Kind kind,
            int days,
            List<String> after,
            Slot planned,
            LocalDate notBefore,
            LocalDate began,
            LocalDate ended,
            boolean late,
            List<RolloutBody.Person> people) {

        static Step of(OperationView view) {
            Dated run = view.run();
            return new Step(
                    view.about().key(),
                    view.about().name(),
                    view.about().kind(),
                    view.duration(),
                    view.about().after().stream().sorted().toList(),
                    run.planned(),
                    run.notBefore(),
                    run.began(),
                    run.ended(),
                    view.late(),
                    view.accountable().isEmpty() ? List.of() : RolloutBody.Person.of(view));
        }
    }

    /**
     * Where a wave is to go.
     *
     * @param startOn null where it follows the waves before it
     * @param departements codes like 38 or 2A
     */
    record Input(
            @NotBlank @Size(max = 200) String name,
            @NotNull @Min(0) Integer size,
            LocalDate startOn,
            @Size(max = 110) Set<@NotNull @Size(max = 3) String> departements) {

        WaveFacts facts() {
            Set<String> codes = departements == null ? Set.of() : departements;
            return new WaveFacts(
                    name, size, startOn, codes.stream().map(WaveFacts::known).collect(Collectors.toSet()));
        }
    }

    /** Absent: today, where that makes sense. */
    record Day(LocalDate day) {}
}
