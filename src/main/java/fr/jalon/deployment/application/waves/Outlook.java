package fr.jalon.deployment.application.waves;

import fr.jalon.deployment.domain.cycle.Dated;
import fr.jalon.deployment.domain.cycle.Schedule;
import fr.jalon.deployment.domain.cycle.Slot;
import fr.jalon.deployment.domain.cycle.Trajectory;
import fr.jalon.deployment.domain.wave.Chain;
import fr.jalon.deployment.domain.wave.Rollout;
import fr.jalon.deployment.domain.wave.Wave;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

/** The waves of a plan as they are to be expected on a day: nothing begins, or ends, on a day that is over. */
final class Outlook {

    private Outlook() {}

    /**
     * The operations of each wave with the dates to be expected on that day.
     *
     * @param all in their turn
     * @param operations as they are kept, by wave; dated when something last happened or was planned
     */
    static Map<UUID, List<Dated>> of(
            Rollout rollout, List<Wave> all, Map<UUID, List<Dated>> operations, LocalDate today) {
        List<Schedule> schedules = schedules(rollout, all, operations, today);
        Map<UUID, List<Dated>> seen = new HashMap<>();
        for (int place = 0; place < all.size(); place++) {
            UUID wave = all.get(place).id();
            Map<String, Slot> slots = schedules.get(place).slots();
            seen.put(
                    wave,
                    operations.getOrDefault(wave, List.of()).stream()
                            .map(one -> one.planned() == null
                                    ? one
                                    : one.expecting(slots.get(one.operation().key())))
                            .toList());
        }
        return seen;
    }

    /** As above, a schedule for each wave; {@link LocalDate#MIN} takes no day for over. */
    static List<Schedule> schedules(
            Rollout rollout, List<Wave> all, Map<UUID, List<Dated>> operations, LocalDate today) {
        List<LocalDate> starts =
                Chain.starts(rollout.approach(), all.stream().map(Wave::link).toList(), (place, start) -> schedule(
                                all.get(place), operations, start, today)
                        .end());
        return IntStream.range(0, all.size())
                .mapToObj(place -> schedule(all.get(place), operations, starts.get(place), today))
                .toList();
    }

    private static Schedule schedule(Wave wave, Map<UUID, List<Dated>> operations, LocalDate start, LocalDate today) {
        return Trajectory.schedule(operations.getOrDefault(wave.id(), List.of()), wave.size(), start, today);
    }
}
