package fr.jalon.workinggroups.domain.mandate;

import fr.jalon.shared.LifecycleState;
import java.util.List;

/** The statuses printed on the model, then what becomes of a validated mandate. */
public enum MandateState implements LifecycleState<MandateState> {
    /** "En projet : version… du…". */
    DRAFT,
    /** "Présenté en commission des standards du…". */
    PRESENTED,
    /** "Validé en commission des standards du…". */
    VALIDATED,
    /** A later version was validated. */
    SUPERSEDED;

    @Override
    public List<Move<MandateState>> moves() {
        return switch (this) {
            case DRAFT -> List.of(new Move<>(PRESENTED, "It is presented to the standards commission, on a day."));
            case PRESENTED ->
                List.of(
                        new Move<>(VALIDATED, "The commission validates it."),
                        new Move<>(DRAFT, "The commission asks for changes."));
            case VALIDATED -> List.of(new Move<>(SUPERSEDED, "A later version of it is validated."));
            case SUPERSEDED -> List.of();
        };
    }
}
