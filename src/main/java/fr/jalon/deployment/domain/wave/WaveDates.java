package fr.jalon.deployment.domain.wave;

import fr.jalon.deployment.domain.cycle.Dated;
import fr.jalon.deployment.domain.cycle.Slot;
import fr.jalon.shared.WorkingDays;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * When a wave was to be, when it is to be expected, when it was.
 *
 * @param planned as somebody last planned it; null for a wave of the past whose plan nobody told
 * @param expected computed after what really happened
 * @param began null while it has not
 * @param ended null while it has not
 * @param estimatedEnd when it would end if it took what the pilot took; null where nothing tells
 */
public record WaveDates(Slot planned, Slot expected, LocalDate began, LocalDate ended, LocalDate estimatedEnd) {

    /** @param start where the wave has no operation */
    public static WaveDates of(List<Dated> operations, LocalDate start, LocalDate estimatedEnd) {
        Slot planned = span(operations, Dated::planned);
        Slot expected = span(operations, Dated::expected);
        boolean over = operations.stream().allMatch(one -> one.ended() != null);
        return new WaveDates(
                planned,
                expected == null ? new Slot(start, start) : expected,
                days(operations, Dated::began).min(LocalDate::compareTo).orElse(null),
                over ? days(operations, Dated::ended).max(LocalDate::compareTo).orElse(null) : null,
                estimatedEnd);
    }

    private static Slot span(List<Dated> operations, Function<Dated, Slot> dates) {
        List<Slot> slots =
                operations.stream().map(dates).filter(Objects::nonNull).toList();
        return slots.isEmpty()
                ? null
                : new Slot(
                        slots.stream()
                                .map(Slot::first)
                                .min(LocalDate::compareTo)
                                .orElseThrow(),
                        slots.stream().map(Slot::last).max(LocalDate::compareTo).orElseThrow());
    }

    private static Stream<LocalDate> days(List<Dated> operations, Function<Dated, LocalDate> day) {
        return operations.stream().map(day).filter(Objects::nonNull);
    }

    /** Worked days between the end that was planned and the one that came, or is to be expected; below zero when earlier. */
    public int slip() {
        return planned == null ? 0 : WorkingDays.between(planned.last(), expected.last());
    }

    /** It began before another one was over. */
    public boolean isBegunBefore(WaveDates other) {
        return began != null && (other.ended() == null || began.isBefore(other.ended()));
    }
}
