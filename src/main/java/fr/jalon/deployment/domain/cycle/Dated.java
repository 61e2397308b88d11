package fr.jalon.deployment.domain.cycle;

import fr.jalon.shared.WorkingDays;
import java.time.LocalDate;

/**
 * An operation as a wave runs it.
 *
 * @param notBefore day set by hand, or null
 * @param planned from when to when, as computed
 * @param began null while it has not
 * @param ended null while it has not
 */
public record Dated(Operation operation, LocalDate notBefore, Slot planned, LocalDate began, LocalDate ended) {

    public boolean isLate(LocalDate today) {
        return ended == null && planned.last().isBefore(today);
    }

    /** What is known of it for sure; null before it begins. While it lasts, it is taken to end as planned. */
    Slot fact(int size) {
        if (began == null) {
            return null;
        }
        return ended == null ? Schedule.slot(began, operation.duration(size)) : new Slot(began, ended);
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
