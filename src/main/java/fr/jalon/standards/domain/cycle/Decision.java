package fr.jalon.standards.domain.cycle;

import fr.jalon.shared.PartialDate;
import java.util.List;
import java.util.UUID;

/**
 * What a body decided, as it is entered.
 *
 * @param on null only when the past is recalled and nobody knows
 * @param sessionId the body's session, or null
 * @param note public remark, or null
 */
public record Decision(
        Outcome outcome, PartialDate on, UUID sessionId, String note, List<Reservation.Wanted> reservations) {

    public Decision {
        reservations = List.copyOf(reservations);
    }
}
