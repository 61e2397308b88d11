package fr.jalon.deployment.api;

import fr.jalon.deployment.application.waves.OperationView;
import fr.jalon.deployment.application.waves.WaveLine;
import fr.jalon.deployment.application.waves.WaveReader.WaveView;
import fr.jalon.deployment.domain.cycle.Dated;
import fr.jalon.deployment.domain.cycle.Operation;
import fr.jalon.deployment.domain.cycle.Slot;
import fr.jalon.deployment.domain.wave.WaveDates;
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
     * @param organisations it covers, as they are called
     * @param startOn the day somebody said; null where it follows the waves before it
     * @param planned from its first worked day to its last, as somebody last planned it; null where nobody told
     * @param expected the same, computed after what really happened
     * @param began its first real day, or null
     * @param ended its last real day, or null
     * @param slip worked days between the planned end and the one that came or is to be expected
     * @param estimatedEnd when it would end if it took what the pilot took, or null
     * @param early it began before the wave it follows was over
     * @param done operations that are over, of {@code total}
     * @param late operations that by their plan should be over, or begun, and are not
     */
    record Line(
            int number,
            String name,
            boolean pilot,
            WaveState state,
            int size,
            List<String> departements,
            List<String> organisations,
            LocalDate startOn,
            Slot planned,
            Slot expected,
            LocalDate began,
            LocalDate ended,
            int slip,
            LocalDate estimatedEnd,
            boolean early,
            int done,
            int total,
            int late) {

        static Line of(WaveLine line) {
            WaveDates dates = line.dates();
            return new Line(
                    line.number(),
                    line.name(),
                    line.pilot(),
                    line.state(),
                    line.size(),
                    line.departements(),
                    line.organisations(),
                    line.startOn(),
                    dates.planned(),
                    dates.expected(),
                    dates.began(),
                    dates.ended(),
                    dates.slip(),
                    dates.estimatedEnd(),
                    line.early(),
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
     * @param planned as somebody last planned it; null where nobody told
     * @param expected computed after what really happened
     * @param slip worked days between the planned end and the one that came or is to be expected
     * @param begunBefore names of what it waits for and was not over when it began
     * @param people empty for those outside
     */
    record Step(
            String key,
            String name,
            Operation.Kind kind,
            int days,
            List<String> after,
            Slot planned,
            Slot expected,
            LocalDate notBefore,
            LocalDate began,
            LocalDate ended,
            int slip,
            boolean late,
            List<String> begunBefore,
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
                    run.expected(),
                    run.notBefore(),
                    run.began(),
                    run.ended(),
                    run.slip(),
                    view.late(),
                    view.begunBefore(),
                    view.accountable().isEmpty() ? List.of() : RolloutBody.Person.of(view));
        }
    }

    /**
     * Where a wave is to go.
     *
     * @param startOn null where it follows the waves before it
     * @param departements codes like 38 or 2A, or REG-53 for all of a region
     * @param organisations it covers, as they are called
     */
    record Input(
            @NotBlank @Size(max = 200) String name,
            @NotNull @Min(0) Integer size,
            LocalDate startOn,
            @Size(max = 110) Set<@NotNull @Size(max = 6) String> departements,
            @Size(max = 200) List<@NotNull @Size(max = 200) String> organisations) {

        WaveFacts facts() {
            Set<String> codes = departements == null ? Set.of() : departements;
            return new WaveFacts(
                    name,
                    size,
                    startOn,
                    codes.stream()
                            .flatMap(each -> WaveFacts.known(each).stream())
                            .collect(Collectors.toSet()),
                    organisations == null ? List.of() : organisations);
        }
    }

    /** Absent: today, where that makes sense. */
    record Day(LocalDate day) {}
}
