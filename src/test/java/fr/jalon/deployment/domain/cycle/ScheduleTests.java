package fr.jalon.deployment.domain.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jalon.shared.RuleViolation;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ScheduleTests {

    private static final UUID ONE = UUID.randomUUID();
    private static final UUID TWO = UUID.randomUUID();
    private static final List<Part> PEOPLE = List.of(new Part(ONE, Raci.ACCOUNTABLE), new Part(TWO, Raci.RESPONSIBLE));
    private static final int CYCLES = 1000;

    /** Easter Sundays as almanacs print them, so that the holidays of these tests are not computed by what is tested. */
    private static final Set<LocalDate> EASTERS = Set.of(
            LocalDate.of(2024, 3, 31),
            LocalDate.of(2025, 4, 20),
            LocalDate.of(2026, 4, 5),
            LocalDate.of(2027, 3, 28),
            LocalDate.of(2028, 4, 16),
            LocalDate.of(2029, 4, 1),
            LocalDate.of(2030, 4, 21),
            LocalDate.of(2031, 4, 13),
            LocalDate.of(2032, 3, 28),
            LocalDate.of(2033, 4, 17));

    private static final Set<MonthDay> FIXED = Set.of(
            MonthDay.of(1, 1),
            MonthDay.of(5, 1),
            MonthDay.of(5, 8),
            MonthDay.of(7, 14),
            MonthDay.of(8, 15),
            MonthDay.of(11, 1),
            MonthDay.of(11, 11),
            MonthDay.of(12, 25));

    private static Operation operation(String key, String days, String perUnit, String... after) {
        return new Operation(
                key,
                key,
                Operation.Kind.TECHNICAL,
                new BigDecimal(days),
                new BigDecimal(perUnit),
                Set.of(after),
                0,
                PEOPLE);
    }

    @Test
    void worksNeitherOnSundaysNorOnHolidays() {
        ReferenceCycle cycle = new ReferenceCycle(List.of(operation("a", "3", "0"), operation("b", "1", "0", "a")));
        Schedule schedule = Schedule.of(cycle, 0, LocalDate.of(2026, 4, 30));
        assertThat(schedule.slots().get("a")).isEqualTo(new Slot(LocalDate.of(2026, 4, 30), LocalDate.of(2026, 5, 5)));
        assertThat(schedule.slots().get("b").first()).isEqualTo(LocalDate.of(2026, 5, 6));
        assertThat(schedule.end()).isEqualTo(LocalDate.of(2026, 5, 6));
    }

    @Test
    void takesLongerForMoreUsers() {
        Operation training = operation("training", "2", "0.25");
        assertThat(training.duration(0)).isEqualTo(2);
        assertThat(training.duration(10)).isEqualTo(5);
        assertThat(operation("nothing", "0", "0").duration(10)).isEqualTo(1);
    }

    @Test
    void refusesAnOperationNobodyOrTwoPeopleAnswerFor() {
        assertThat(rules(List.of())).contains("one-accountable", "one-responsible");
        assertThat(rules(List.of(new Part(ONE, Raci.ACCOUNTABLE), new Part(TWO, Raci.ACCOUNTABLE))))
                .contains("one-accountable");
        assertThat(rules(List.of(new Part(ONE, Raci.ACCOUNTABLE), new Part(ONE, Raci.RESPONSIBLE))))
                .isEmpty();
        assertThat(rules(List.of(new Part(UUID.randomUUID(), Raci.ACCOUNTABLE), new Part(TWO, Raci.RESPONSIBLE))))
                .containsExactly("accountable-member");
    }

    private static List<String> rules(List<Part> parts) {
        Operation operation =
                new Operation("a", "A", Operation.Kind.BUSINESS, BigDecimal.ONE, BigDecimal.ZERO, Set.of(), 0, parts);
        return rulesOf(new ReferenceCycle(List.of(operation)));
    }

    private static List<String> rulesOf(ReferenceCycle cycle) {
        try {
            cycle.check(Set.of(ONE, TWO));
            return List.of();
        } catch (RuleViolation refused) {
            return refused.broken().stream().map(RuleViolation.Broken::rule).toList();
        }
    }

    @Test
    void refusesCirclesStrangersAndDoubles() {
        assertThat(rulesOf(new ReferenceCycle(List.of(
                        operation("a", "1", "0", "b"), operation("b", "1", "0", "a"), operation("c", "1", "0", "a")))))
                .containsExactly("dependency-circle", "dependency-circle");
        assertThat(rulesOf(new ReferenceCycle(List.of(operation("a", "1", "0", "x")))))
                .containsExactly("dependency-unknown");
        assertThat(rulesOf(new ReferenceCycle(List.of(operation("a", "1", "0"), operation("a", "1", "0")))))
                .containsExactly("operation-once");
        assertThat(rulesOf(new ReferenceCycle(List.of(operation("a", "-1", "0")))))
                .containsExactly("duration");
    }

    @Test
    void refusesToBeginBeforeWhatItWaitsFor() {
        ReferenceCycle cycle = new ReferenceCycle(List.of(operation("a", "3", "0"), operation("b", "1", "0", "a")));
        Schedule schedule = Schedule.of(cycle, 0, LocalDate.of(2026, 6, 1));
        assertThatThrownBy(() -> schedule.move("b", LocalDate.of(2026, 6, 3))).isInstanceOf(RuleViolation.class);
    }

    @Test
    void saysWhoHasMoreToDoThanTheWeekHasDays() {
        ReferenceCycle cycle = new ReferenceCycle(List.of(operation("a", "5", "0"), operation("b", "2", "0")));
        List<Schedule.Load> loads =
                Schedule.of(cycle, 0, LocalDate.of(2026, 11, 9)).loads();
        assertThat(loads.get(0)).isEqualTo(new Schedule.Load(TWO, LocalDate.of(2026, 11, 9), 6, 4));
        assertThat(loads.get(0).isTooMuch()).isTrue();
        assertThat(loads.get(1).isTooMuch()).isFalse();
    }

    @Test
    void bringsBackWhatIsRecurrentWhileTheWaveLasts() {
        Operation weekly =
                new Operation("w", "w", Operation.Kind.BUSINESS, BigDecimal.ONE, BigDecimal.ZERO, Set.of(), 1, PEOPLE);
        ReferenceCycle cycle = new ReferenceCycle(List.of(weekly, operation("long", "15", "0")));
        assertThat(Schedule.of(cycle, 0, LocalDate.of(2026, 6, 1)).occurrences(weekly))
                .containsExactly(LocalDate.of(2026, 6, 1), LocalDate.of(2026, 6, 8), LocalDate.of(2026, 6, 15));
    }

    @Test
    void agreesWithADayByDaySimulationOnAThousandRandomCycles() {
        Random random = new Random(20261122);
        for (int i = 0; i < CYCLES; i++) {
            ReferenceCycle cycle = cycle(random);
            int size = random.nextInt(40);
            LocalDate start = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(1800));
            Map<String, LocalDate> set = days(cycle, random, start);
            cycle.check(Set.of(ONE, TWO));
            Schedule schedule = Schedule.of(cycle, size, start, set, Map.of());
            assertThat(schedule.slots()).as("cycle %d", i).isEqualTo(simulated(cycle, size, start, set));
            schedule.slots().values().forEach(slot -> {
                assertThat(isWorked(slot.first())).isTrue();
                assertThat(isWorked(slot.last())).isTrue();
            });
            respectsDependencies(schedule);
        }
    }

    @Test
    void movesOnlyWhatDependsOnWhatIsMovedInAThousandRandomCycles() {
        Random random = new Random(6);
        int moved = 0;
        for (int i = 0; i < CYCLES; i++) {
            ReferenceCycle cycle = cycle(random);
            LocalDate start = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(1800));
            Map<String, LocalDate> set = days(cycle, random, start);
            Schedule schedule = Schedule.of(cycle, 5, start, set, Map.of());
            Operation one =
                    cycle.operations().get(random.nextInt(cycle.operations().size()));
            LocalDate to = schedule.slots().get(one.key()).first().plusDays(random.nextInt(60));
            Schedule.Change change = schedule.move(one.key(), to);
            Set<String> free = waitingFor(cycle, one.key());
            assertThat(change.moved()).as("cycle %d", i).allMatch(each -> free.contains(each.key()));
            set.put(one.key(), to);
            assertThat(change.schedule().slots()).isEqualTo(simulated(cycle, 5, start, set));
            assertThat(cycle.dependents(one.key())).isEqualTo(without(free, one.key()));
            moved += change.moved().size();
        }
        assertThat(moved).as("the moves move something").isGreaterThan(CYCLES);
    }

    private static Set<String> without(Set<String> keys, String key) {
        return keys.stream().filter(each -> !each.equals(key)).collect(Collectors.toSet());
    }

    private static void respectsDependencies(Schedule schedule) {
        schedule.cycle().operations().forEach(operation -> operation.after().forEach(before -> assertThat(
                        schedule.slots().get(before).last())
                .isBefore(schedule.slots().get(operation.key()).first())));
    }

    /** Operations that wait for others, in any order. */
    private static ReferenceCycle cycle(Random random) {
        int many = 1 + random.nextInt(20);
        List<Operation> operations = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            Set<String> after = new HashSet<>();
            for (int j = 0; j < i; j++) {
                if (random.nextInt(4) == 0) {
                    after.add("o" + j);
                }
            }
            operations.add(operation(
                    "o" + i,
                    String.valueOf(random.nextInt(8) / 2.0),
                    String.valueOf(random.nextInt(4) / 8.0),
                    after.toArray(String[]::new)));
        }
        Collections.shuffle(operations, random);
        return new ReferenceCycle(operations);
    }

    private static Map<String, LocalDate> days(ReferenceCycle cycle, Random random, LocalDate start) {
        Map<String, LocalDate> set = new HashMap<>();
        cycle.operations().stream()
                .filter(one -> random.nextInt(6) == 0)
                .forEach(one -> set.put(one.key(), start.plusDays(random.nextInt(120))));
        return set;
    }

    /** Turns the calendar page by page: whatever is free to work works a day. */
    private static Map<String, Slot> simulated(
            ReferenceCycle cycle, int size, LocalDate start, Map<String, LocalDate> set) {
        Map<String, Slot> done = new LinkedHashMap<>();
        Map<String, LocalDate> begun = new HashMap<>();
        Map<String, Integer> left = new HashMap<>();
        cycle.operations().forEach(one -> left.put(one.key(), one.duration(size)));
        for (LocalDate day = start; done.size() < cycle.operations().size(); day = day.plusDays(1)) {
            if (isWorked(day)) {
                Set<String> over = Set.copyOf(done.keySet());
                for (Operation one : cycle.operations()) {
                    boolean may = over.containsAll(one.after())
                            && !day.isBefore(set.getOrDefault(one.key(), start))
                            && !done.containsKey(one.key());
                    if (may) {
                        begun.putIfAbsent(one.key(), day);
                        if (left.merge(one.key(), -1, Integer::sum) == 0) {
                            done.put(one.key(), new Slot(begun.get(one.key()), day));
                        }
                    }
                }
            }
        }
        return done;
    }

    private static boolean isWorked(LocalDate day) {
        boolean moving = EASTERS.contains(day.minusDays(1))
                || EASTERS.contains(day.minusDays(39))
                || EASTERS.contains(day.minusDays(50));
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !FIXED.contains(MonthDay.from(day))
                && !moving;
    }

    /** This one and all that wait for it, found by spreading until nothing is added. */
    private static Set<String> waitingFor(ReferenceCycle cycle, String key) {
        Set<String> found = new HashSet<>(Set.of(key));
        int before;
        do {
            before = found.size();
            cycle.operations().stream()
                    .filter(one -> one.after().stream().anyMatch(found::contains))
                    .forEach(one -> found.add(one.key()));
        } while (found.size() > before);
        return found;
    }
}
