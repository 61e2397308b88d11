package fr.jalon.deployment.domain;

import fr.jalon.shared.LifecycleState;
import java.util.List;

/** Where a declaration of use stands. */
public enum DeclarationState implements LifecycleState<DeclarationState> {
    /** Sent without an account; the address is not proved yet. Nobody sees it. */
    UNCONFIRMED,
    /** In the register, in the words of its author. */
    DECLARED,
    /** In the register, and checked by those who run the standard. */
    VERIFIED,
    /** Out of the register, for a reason its author is told. */
    SET_ASIDE,
    /** Taken back by its author. */
    WITHDRAWN;

    @Override
    public List<Move<DeclarationState>> moves() {
        return switch (this) {
            case UNCONFIRMED ->
                List.of(
                        new Move<>(DECLARED, "Its author opens the link of the mail and confirms."),
                        new Move<>(WITHDRAWN, "Its author gives it up, or a later one replaces it."));
            case DECLARED ->
                List.of(
                        new Move<>(VERIFIED, "Those who run the standard checked it."),
                        new Move<>(SET_ASIDE, "It is mistaken, said twice or out of place; the reason is told."),
                        new Move<>(WITHDRAWN, "Its author takes it back."));
            case VERIFIED ->
                List.of(
                        new Move<>(DECLARED, "Its author corrects it: it has to be checked again."),
                        new Move<>(SET_ASIDE, "It turns out to be mistaken."),
                        new Move<>(WITHDRAWN, "Its author takes it back."));
            case SET_ASIDE ->
                List.of(
                        new Move<>(DECLARED, "Its author corrects it."),
                        new Move<>(WITHDRAWN, "Its author takes it back."));
            case WITHDRAWN -> List.of();
        };
    }

    /** In the register, for everybody to read. */
    public boolean isPublic() {
        return this == DECLARED || this == VERIFIED;
    }
}
