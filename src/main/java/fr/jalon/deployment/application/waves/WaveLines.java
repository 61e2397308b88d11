package fr.jalon.deployment.application.waves;

import fr.jalon.deployment.domain.cycle.Dated;
import fr.jalon.deployment.domain.cycle.Schedule;
import fr.jalon.deployment.domain.cycle.Slot;
import fr.jalon.deployment.domain.cycle.Trajectory;
import fr.jalon.deployment.domain.territory.Territories;
import fr.jalon.deployment.domain.wave.Chain;
import fr.jalon.deployment.domain.wave.Rollout;
import fr.jalon.deployment.domain.wave.Wave;
import fr.jalon.deployment.domain.wave.WaveState;
import fr.jalon.deployment.domain.wave.Waves;
import fr.jalon.shared.Paris;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where the waves of a plan stand, and where they would be if they took what the pilot takes. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class WaveLines {

    private final Waves waves;
    private final OperationBook book;
    private final Clock clock;

    WaveLines(Waves waves, OperationBook book, Clock clock) {
        this.waves = waves;
        this.book = book;
        this.clock = clock;
    }

    List<WaveLine> of(Rollout rollout) {
        List<Wave> all = waves.findByPlanIdOrderByPlace(rollout.planId());
        Map<UUID, List<Dated>> operations = book.ofWaves(rollout.planId());
        List<LocalDate> ends = estimatedEnds(rollout, all, operations);
        List<WaveLine> lines = new ArrayList<>();
        for (Wave wave : all) {
            boolean told = !ends.isEmpty() && !wave.isPilot() && wave.state() != WaveState.DONE;
            lines.add(line(wave, operations(operations, wave), told ? ends.get(lines.size()) : null));
        }
        return lines;
    }

    /** A wave that is late makes those late that follow it. Empty while the pilot tells nothing. */
    private static List<LocalDate> estimatedEnds(Rollout rollout, List<Wave> all, Map<UUID, List<Dated>> operations) {
        Map<String, BigDecimal> factors = all.isEmpty()
                ? Map.of()
                : Trajectory.factors(
                        operations(operations, all.get(0)), all.get(0).size());
        if (factors.isEmpty()) {
            return List.of();
        }
        List<Chain.Link> links = all.stream().map(Wave::link).toList();
        List<LocalDate> starts = Chain.starts(
                rollout.approach(), links, (place, start) -> estimatedEnd(all.get(place), operations, factors, start));
        List<LocalDate> ends = new ArrayList<>();
        for (Wave wave : all) {
            ends.add(estimatedEnd(wave, operations, factors, starts.get(ends.size())));
        }
        return ends;
    }

    private static LocalDate estimatedEnd(
            Wave wave, Map<UUID, List<Dated>> operations, Map<String, BigDecimal> factors, LocalDate start) {
        Schedule planned = Trajectory.schedule(operations(operations, wave), wave.size(), start);
        return wave.isPilot() ? planned.end() : Trajectory.estimatedEnd(planned, factors);
    }

    private static List<Dated> operations(Map<UUID, List<Dated>> operations, Wave wave) {
        return operations.getOrDefault(wave.id(), List.of());
    }

    private WaveLine line(Wave wave, List<Dated> operations, LocalDate estimatedEnd) {
        Schedule schedule = Trajectory.schedule(operations, wave.size(), wave.startOn());
        LocalDate first = schedule.slots().values().stream()
                .map(Slot::first)
                .min(LocalDate::compareTo)
                .orElse(wave.startOn());
        LocalDate today = Paris.day(clock.instant());
        return new WaveLine(
                wave.number(),
                wave.name(),
                wave.isPilot(),
                wave.state(),
                wave.size(),
                wave.departements().stream().sorted().toList(),
                wave.departements().stream()
                        .map(code -> Territories.french().name("DEP-" + code))
                        .sorted()
                        .toList(),
                wave.isStartSet() ? wave.startOn() : null,
                new Slot(first, schedule.end()),
                estimatedEnd,
                (int) operations.stream().filter(one -> one.ended() != null).count(),
                operations.size(),
                (int) operations.stream().filter(one -> one.isLate(today)).count());
    }
}
