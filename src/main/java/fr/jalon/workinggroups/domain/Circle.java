package fr.jalon.workinggroups.domain;

import fr.jalon.shared.Message;
import fr.jalon.shared.RuleViolation;
import fr.jalon.workinggroups.CircleKind;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * A circle of a group.
 *
 * @param capacity how many fit in, or null
 * @param composition who it is meant for, in words
 */
@Embeddable
public record Circle(
        @Enumerated(EnumType.STRING) CircleKind kind,
        @Enumerated(EnumType.STRING) Entry entry,
        Integer capacity,
        String composition) {

    public Circle {
        composition = composition == null ? "" : composition.strip();
    }

    void check() {
        if (capacity != null && capacity < 1) {
            throw RuleViolation.of("capacity-positive", "capacity", Message.of("group.capacity-positive"));
        }
    }

    /** Whether one more fits in beside that many. */
    public boolean hasRoom(int inside) {
        return capacity == null || inside < capacity;
    }
}
