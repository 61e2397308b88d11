package fr.jalon.deployment.domain.cycle;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * One operation of a cycle.
 *
 * @param key its name among the others of the cycle
 * @param days that it takes whatever the size
 * @param daysPerUnit more days for each user or each dataset
 * @param after keys of those that have to be over before it begins
 * @param everyWeeks for one that comes back while the wave lasts; 0 for once
 */
public record Operation(
        String key,
        String name,
        Kind kind,
        BigDecimal days,
        BigDecimal daysPerUnit,
        Set<String> after,
        int everyWeeks,
        List<Part> parts) {

    /** ANAP: a start-up is made of both. */
    public enum Kind {
        /** Installation, configuration, history taken over. */
        TECHNICAL,
        /** Training, new processes, communication. */
        BUSINESS
    }

    public Operation {
        after = Set.copyOf(after);
        parts = List.copyOf(parts);
    }

    /** In whole worked days; nothing takes less than one. */
    public int duration(int size) {
        BigDecimal exact = days.add(daysPerUnit.multiply(BigDecimal.valueOf(size)));
        return Math.max(1, exact.setScale(0, RoundingMode.CEILING).intValueExact());
    }

    public List<UUID> people(Raci raci) {
        return parts.stream()
                .filter(part -> part.raci() == raci)
                .map(Part::person)
                .toList();
    }

    Operation scaled(BigDecimal factor) {
        return new Operation(
                key, name, kind, days.multiply(factor), daysPerUnit.multiply(factor), after, everyWeeks, parts);
    }

    public Operation keyed(String unique) {
        return new Operation(unique, name, kind, days, daysPerUnit, after, everyWeeks, parts);
    }

    /** That long from now on. */
    public Operation lasting(BigDecimal otherDays, BigDecimal otherDaysPerUnit) {
        return new Operation(key, name, kind, otherDays, otherDaysPerUnit, after, everyWeeks, parts);
    }

    /** Says the same, however its numbers are written and its people ordered. */
    public boolean isSame(Operation other) {
        return key.equals(other.key)
                && name.equals(other.name)
                && kind == other.kind
                && days.compareTo(other.days) == 0
                && daysPerUnit.compareTo(other.daysPerUnit) == 0
                && after.equals(other.after)
                && everyWeeks == other.everyWeeks
                && Set.copyOf(parts).equals(Set.copyOf(other.parts));
    }

    public boolean isRecurrent() {
        return everyWeeks > 0;
    }
}
