package fr.jalon.deployment.application.waves;

import fr.jalon.deployment.domain.cycle.Dated;
import fr.jalon.deployment.domain.cycle.Trajectory;
import fr.jalon.deployment.domain.territory.Territories;
import fr.jalon.deployment.domain.wave.Approach;
import fr.jalon.deployment.domain.wave.Chain;
import fr.jalon.deployment.domain.wave.Rollout;
import fr.jalon.deployment.domain.wave.Wave;
import fr.jalon.deployment.domain.wave.WaveDates;
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
        LocalDate today = Paris.day(clock.instant());
        Map<UUID, List<Dated>> operations = Outlook.of(rollout, all, book.ofWaves(rollout.planId()), today);
        List<LocalDate> ends = estimatedEnds(rollout, all, operations, today);
        List<WaveLine> lines = new ArrayList<>();
        for (Wave wave : all) {
            boolean told = !ends.isEmpty() && !wave.isPilot() && wave.state() != WaveState.DONE;
            WaveDates dates =
                    WaveDates.of(operations(operations, wave), wave.startOn(), told ? ends.get(lines.size()) : null);
            lines.add(line(wave, operations(operations, wave), dates, before(rollout, lines)));
        }
        return lines;
    }

    /** The dates of the wave that the next one follows; null for the pilot. */
    private static WaveDates before(Rollout rollout, List<WaveLine> lines) {
        if (lines.isEmpty()) {
            return null;
        }
        return lines.get(rollout.approach() == Approach.PROGRESSIVE ? lines.size() - 1 : 0)
                .dates();
    }

    /** A wave that is late makes those late that follow it. Empty while the pilot tells nothing. */
    private static List<LocalDate> estimatedEnds(
            Rollout rollout, List<Wave> all, Map<UUID, List<Dated>> operations, LocalDate today) {
        Map<String, BigDecimal> factors = all.isEmpty()
                ? Map.of()
                : Trajectory.factors(
                        operations(operations, all.get(0)), all.get(0).size());
        if (factors.isEmpty()) {
            return List.of();
        }
        List<Chain.Link> links = all.stream().map(Wave::link).toList();
        List<LocalDate> starts = Chain.starts(
                rollout.approach(),
                links,
                (place, start) -> estimatedEnd(all.get(place), operations, factors, start, today));
        List<LocalDate> ends = new ArrayList<>();
        for (Wave wave : all) {
            ends.add(estimatedEnd(wave, operations, factors, starts.get(ends.size()), today));
        }
        return ends;
    }

    private static LocalDate estimatedEnd(
            Wave wave,
            Map<UUID, List<Dated>> operations,
            Map<String, BigDecimal> factors,
            LocalDate start,
            LocalDate today) {
        List<Dated> run = operations(operations, wave);
        return wave.isPilot()
                ? Trajectory.schedule(run, wave.size(), start, today).end()
                : Trajectory.estimatedEnd(run, wave.size(), start, today, factors);
    }

    private static List<Dated> operations(Map<UUID, List<Dated>> operations, Wave wave) {
        return operations.getOrDefault(wave.id(), List.of());
    }

    private WaveLine line(Wave wave, List<Dated> operations, WaveDates dates, WaveDates before) {
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
                wave.organisations(),
                wave.isStartSet() ? wave.startOn() : null,
                dates,
                before != null && dates.isBegunBefore(before),
                (int) operations.stream().filter(one -> one.ended() != null).count(),
                operations.size(),
                (int) operations.stream().filter(one -> one.isLate(today)).count());
    }
}
