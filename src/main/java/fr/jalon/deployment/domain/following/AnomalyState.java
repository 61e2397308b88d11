package fr.jalon.deployment.domain.following;

import fr.jalon.shared.LifecycleState;
import java.util.List;

/** Where an anomaly stands. */
public enum AnomalyState implements LifecycleState<AnomalyState> {
    OPEN,
    IN_TREATMENT,
    /** Treated; its treatment says how. */
    TREATED,
    /** It was none, or is lived with; its treatment says why. */
    SET_ASIDE;

    public boolean isOpen() {
        return this == OPEN || this == IN_TREATMENT;
    }

    @Override
    public List<Move<AnomalyState>> moves() {
        return switch (this) {
            case OPEN ->
                List.of(
                        new Move<>(IN_TREATMENT, "Somebody works on it."),
                        new Move<>(TREATED, "It is over; the treatment says how."),
                        new Move<>(SET_ASIDE, "It was none, or is lived with; the treatment says why."));
            case IN_TREATMENT ->
                List.of(
                        new Move<>(TREATED, "It is over; the treatment says how."),
                        new Move<>(SET_ASIDE, "It was none, or is lived with; the treatment says why."));
            case TREATED, SET_ASIDE -> List.of(new Move<>(OPEN, "It is back; generalisation may be held again."));
        };
    }

    public List<AnomalyState> next() {
        return moves().stream().map(Move::to).toList();
    }
}
