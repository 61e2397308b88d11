package fr.jalon.deployment.domain.cycle;

import fr.jalon.shared.Message;
import fr.jalon.shared.RuleViolation;
import fr.jalon.shared.WorkingDays;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * The dates of a cycle in one wave: each operation begins on the first worked day after everything it waits for, and not
 * before the day somebody set for it.
 *
 * @param size users or datasets of the wave
 * @param notBefore days set by hand, by operation
 * @param facts what has begun, from when to when; nothing moves it any more
 * @param slots in an order that respects the dependencies
 */
public record Schedule(
        ReferenceCycle cycle,
        int size,
        LocalDate start,
        Map<String, LocalDate> notBefore,
        Map<String, Slot> facts,
        Map<String, Slot> slots) {

    /** An operation whose dates changed. */
    public record Moved(String key, Slot from, Slot to) {}

    /** What moving one operation gives, and what moved with it. */
    public record Change(Schedule schedule, List<Moved> moved) {}

    /** Somebody has more to do in a week than there are days. */
    public record Load(UUID person, LocalDate monday, int days, int worked) {

        public boolean isTooMuch() {
            return days > worked;
        }

        Load and(Load other) {
            return new Load(person, monday, days + other.days, worked);
        }
    }

    public static Schedule of(ReferenceCycle cycle, int size, LocalDate start) {
        return of(cycle, size, start, Map.of(), Map.of());
    }

    public static Schedule of(
            ReferenceCycle cycle,
            int size,
            LocalDate start,
            Map<String, LocalDate> notBefore,
            Map<String, Slot> facts) {
        Map<String, Slot> slots = new LinkedHashMap<>();
        for (Operation operation : cycle.inOrder().keySet()) {
            LocalDate first = earliest(operation, start, slots);
            LocalDate set = notBefore.get(operation.key());
            LocalDate from = set != null && set.isAfter(first) ? set : first;
            Slot fact = facts.get(operation.key());
            slots.put(operation.key(), fact != null ? fact : slot(from, operation.duration(size)));
        }
        return new Schedule(cycle, size, start, Map.copyOf(notBefore), Map.copyOf(facts), slots);
    }

    private static LocalDate earliest(Operation operation, LocalDate start, Map<String, Slot> slots) {
        LocalDate first = start;
        for (String before : operation.after()) {
            LocalDate next = slots.get(before).last().plusDays(1);
            first = next.isAfter(first) ? next : first;
        }
        return WorkingDays.onOrAfter(first);
    }

    /** That many worked days from that day on. */
    public static Slot slot(LocalDate from, int worked) {
        LocalDate first = WorkingDays.onOrAfter(from);
        LocalDate last = first;
        for (int day = 1; day < worked; day++) {
            last = WorkingDays.onOrAfter(last.plusDays(1));
        }
        return new Slot(first, last);
    }

    /**
     * Sets the day an operation begins. What depends on it moves with it, and nothing else does.
     *
     * @throws RuleViolation when it would begin before what it waits for is over
     */
    public Change move(String key, LocalDate to) {
        Operation operation = cycle.operations().stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow();
        if (facts.containsKey(key)) {
            throw RuleViolation.of("begun", "first", Message.of("cycle.begun", operation.name()));
        }
        LocalDate soonest = earliest(operation, start, slots);
        if (WorkingDays.onOrAfter(to).isBefore(soonest)) {
            throw RuleViolation.of("too-soon", "first", Message.of("cycle.too-soon", operation.name(), soonest));
        }
        Map<String, LocalDate> set = new HashMap<>(notBefore);
        set.put(key, to);
        return changed(of(cycle, size, start, set, facts));
    }

    /** What an operation that has begun, or ended, does to those that wait for it. */
    public Change happened(String key, Slot fact) {
        Map<String, Slot> known = new HashMap<>(facts);
        known.put(key, fact);
        return changed(of(cycle, size, start, notBefore, known));
    }

    /** What has other dates in another schedule of the same cycle. */
    public Change changed(Schedule next) {
        return new Change(next, moved(next));
    }

    private List<Moved> moved(Schedule next) {
        List<Moved> moved = new ArrayList<>();
        slots.forEach((key, slot) -> {
            Slot other = next.slots.get(key);
            if (!slot.equals(other)) {
                moved.add(new Moved(key, slot, other));
            }
        });
        return moved;
    }

    public LocalDate end() {
        return slots.values().stream().map(Slot::last).max(LocalDate::compareTo).orElse(start);
    }

    /** The days an operation that comes back begins, while the wave lasts. */
    public List<LocalDate> occurrences(Operation operation) {
        List<LocalDate> days = new ArrayList<>();
        LocalDate first = slots.get(operation.key()).first();
        LocalDate day = first;
        while (days.isEmpty() || operation.isRecurrent() && !day.isAfter(end())) {
            days.add(WorkingDays.onOrAfter(day));
            day = first.plusWeeks((long) operation.everyWeeks() * days.size());
        }
        return days;
    }

    /** Days of work of those who do it, by week; an operation counts once for each of them. */
    public List<Load> loads() {
        Map<UUID, Map<LocalDate, Integer>> days = new LinkedHashMap<>();
        for (Operation operation : cycle.operations()) {
            for (UUID person : operation.people(Raci.RESPONSIBLE)) {
                count(slots.get(operation.key()), days.computeIfAbsent(person, one -> new TreeMap<>()));
            }
        }
        List<Load> loads = new ArrayList<>();
        days.forEach((person, weeks) ->
                weeks.forEach((monday, many) -> loads.add(new Load(person, monday, many, worked(monday)))));
        return loads;
    }

    private static void count(Slot slot, Map<LocalDate, Integer> weeks) {
        for (LocalDate day = slot.first(); !day.isAfter(slot.last()); day = day.plusDays(1)) {
            if (WorkingDays.isWorked(day)) {
                weeks.merge(day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)), 1, Integer::sum);
            }
        }
    }

    private static int worked(LocalDate monday) {
        return (int) monday.datesUntil(monday.plusDays(7))
                .filter(WorkingDays::isWorked)
                .count();
    }
}
