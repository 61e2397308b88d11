package fr.jalon.meetings.application;

import fr.jalon.meetings.domain.Attending;
import fr.jalon.shared.Role;
import fr.jalon.workinggroups.Introduction;
import java.util.UUID;

/**
 * Somebody expected at a meeting. A mail address is never read with it.
 *
 * @param personId null without an account
 * @param organisation or null
 * @param representedBy name of whoever came instead, or null
 * @param animates runs the meeting
 * @param waiting registered beyond the capacity
 * @param byRole why they are invited without a seat in the circle; null for the others
 * @param introduction what was said in this meeting's round of introductions
 */
public record Participant(
        UUID id,
        UUID personId,
        String name,
        String organisation,
        Reply answer,
        Attending attendance,
        String representedBy,
        boolean animates,
        boolean waiting,
        Role byRole,
        Introduction introduction) {

    /** In person, or by whoever came instead. */
    boolean wasThere() {
        return attendance == Attending.PRESENT || attendance == Attending.REPRESENTED;
    }

    /** What was answered to the invitation. */
    public enum Reply {
        NONE,
        YES,
        NO
    }
}
