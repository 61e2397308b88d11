package fr.jalon.deployment.domain.cycle;

import fr.jalon.shared.WorkingDays;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * An operation as a wave runs it. What was planned and what happens stand side by side: only people change the plan.
 *
 * @param notBefore day set by hand, or null
 * @param planned from when to when, as somebody last planned it; null where nobody tells, for a wave of the past
 * @param expected from when to when, computed after what really happened
 * @param began null while it has not
 * @param ended null while it has not
 */
public record Dated(
        Operation operation, LocalDate notBefore, Slot planned, Slot expected, LocalDate began, LocalDate ended) {

    /** By its plan, it should be over and is not, or should have begun and has not. */
    public boolean isLate(LocalDate today) {
        if (ended != null || planned == null) {
            return false;
        }
        return planned.last().isBefore(today)
                || began == null && planned.first().isBefore(today);
    }

    /** Worked days between the end that was planned and the one that came, or is to be expected; below zero when earlier. */
    public int slip() {
        return planned == null ? 0 : WorkingDays.between(planned.last(), expected.last());
    }

    /** What it waits for and was not over when it began: facts are facts, and this is said beside them. */
    public List<Operation> begunBefore(List<Dated> others) {
        return others.stream()
                .filter(other -> began != null
                        && operation.after().contains(other.operation().key()))
                .filter(other -> other.ended() == null || began.isBefore(other.ended()))
                .map(Dated::operation)
                .toList();
    }

    /** As long as it has not begun, it begins on that day at the earliest. */
    Dated on(LocalDate today) {
        boolean waits = began == null && planned != null && (notBefore == null || notBefore.isBefore(today));
        return waits && today.isAfter(LocalDate.MIN)
                ? new Dated(operation, today, planned, expected, null, null)
                : this;
    }

    /** What is known of it; null before it begins. While it lasts, it is taken to last as long as was said, or until today. */
    Slot fact(int size, LocalDate today) {
        if (began == null || ended != null) {
            return began == null ? null : new Slot(began, ended);
        }
        Slot said = Schedule.slot(began, operation.duration(size));
        return planned == null || !said.last().isBefore(today) ? said : new Slot(began, WorkingDays.onOrAfter(today));
    }

    /** The same with other dates to be expected. */
    public Dated expecting(Slot other) {
        return new Dated(operation, notBefore, planned, other, began, ended);
    }

    /** As long as that many times what was said. */
    Dated scaled(BigDecimal factor) {
        return new Dated(operation.scaled(factor), notBefore, planned, expected, began, ended);
    }

    /** Worked days it took; 0 while it is not over. */
    public int took() {
        if (ended == null) {
            return 0;
        }
        return Math.max(1, (int) began.datesUntil(ended.plusDays(1))
                .filter(WorkingDays::isWorked)
                .count());
    }
}
