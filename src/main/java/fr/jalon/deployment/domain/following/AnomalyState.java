package fr.jalon.deployment.domain.following;

import java.util.Set;

/** Where an anomaly stands. */
public enum AnomalyState {
    OPEN,
    IN_TREATMENT,
    /** Treated; its treatment says how. */
    TREATED,
    /** It was none, or is lived with; its treatment says why. */
    SET_ASIDE;

    public boolean isOpen() {
        return this == OPEN || this == IN_TREATMENT;
    }

    public Set<AnomalyState> next() {
        return switch (this) {
            case OPEN -> Set.of(IN_TREATMENT, TREATED, SET_ASIDE);
            case IN_TREATMENT -> Set.of(TREATED, SET_ASIDE);
            case TREATED, SET_ASIDE -> Set.of(OPEN);
        };
    }
}
