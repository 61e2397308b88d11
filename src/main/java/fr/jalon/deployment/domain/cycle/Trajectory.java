package fr.jalon.deployment.domain.cycle;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** What waves that run tell about those that follow (ANAP: a realistic trajectory). */
public final class Trajectory {

    private Trajectory() {}

    /** The schedule of a wave as its operations stand. */
    public static Schedule schedule(List<Dated> operations, int size, LocalDate start) {
        return schedule(operations, size, start, LocalDate.MIN);
    }

    /**
     * The same, as it is to be expected on a day: what has not begun begins then at the earliest, and what runs is not over
     * before. A wave of the past whose plan nobody told stays as it is.
     */
    public static Schedule schedule(List<Dated> operations, int size, LocalDate start, LocalDate today) {
        List<Dated> seen = operations.stream().map(one -> one.on(today)).toList();
        Map<String, LocalDate> notBefore = new HashMap<>();
        Map<String, Slot> facts = new HashMap<>();
        for (Dated one : seen) {
            String key = one.operation().key();
            if (one.notBefore() != null) {
                notBefore.put(key, one.notBefore());
            }
            if (one.began() != null) {
                facts.put(key, one.fact(size, today));
            }
        }
        ReferenceCycle cycle =
                new ReferenceCycle(operations.stream().map(Dated::operation).toList());
        return Schedule.of(cycle, size, start, notBefore, facts);
    }

    /** How many times longer, or shorter, each operation of the pilot was than said; only those that are over. */
    public static Map<String, BigDecimal> factors(List<Dated> pilot, int size) {
        Map<String, BigDecimal> factors = new HashMap<>();
        for (Dated one : pilot) {
            if (one.ended() != null) {
                BigDecimal said = BigDecimal.valueOf(one.operation().duration(size));
                factors.put(
                        one.operation().key(), BigDecimal.valueOf(one.took()).divide(said, MathContext.DECIMAL32));
            }
        }
        return factors;
    }

    /** When a wave would end if its operations, those that run too, lasted as those of the pilot did. */
    public static LocalDate estimatedEnd(
            List<Dated> operations, int size, LocalDate start, LocalDate today, Map<String, BigDecimal> factors) {
        List<Dated> scaled = operations.stream()
                .map(one -> one.scaled(factors.getOrDefault(one.operation().key(), BigDecimal.ONE)))
                .toList();
        return schedule(scaled, size, start, today).end();
    }

    /** Loads of several waves together: somebody in two of them works for both. */
    public static List<Schedule.Load> loads(List<Schedule> waves) {
        Map<UUID, Map<LocalDate, Schedule.Load>> sums = new HashMap<>();
        for (Schedule wave : waves) {
            for (Schedule.Load one : wave.loads()) {
                sums.computeIfAbsent(one.person(), person -> new TreeMap<>())
                        .merge(one.monday(), one, Schedule.Load::and);
            }
        }
        List<Schedule.Load> loads = new ArrayList<>();
        sums.values().forEach(weeks -> loads.addAll(weeks.values()));
        return loads;
    }
}
