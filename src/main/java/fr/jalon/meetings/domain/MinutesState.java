package fr.jalon.meetings.domain;

import fr.jalon.shared.LifecycleState;
import java.util.List;

/** Where the minutes of a meeting stand. */
public enum MinutesState implements LifecycleState<MinutesState> {
    /** Being written from the notes. */
    DRAFT,
    /** Those who were there read it again, until a date. */
    REREADING,
    /** It says what was said; nothing of it changes any more. */
    VALIDATED,
    /** Sent to everybody concerned. */
    PUBLISHED;

    @Override
    public List<Move<MinutesState>> moves() {
        return switch (this) {
            case DRAFT -> List.of(new Move<>(REREADING, "It is sent to those invited, with a date."));
            case REREADING ->
                List.of(
                        new Move<>(VALIDATED, "The date is past or everybody agrees, and every remark is answered."),
                        new Move<>(DRAFT, "So much changes that it is sent again."));
            case VALIDATED -> List.of(new Move<>(PUBLISHED, "It is sent to everybody concerned and published."));
            case PUBLISHED -> List.of();
        };
    }

    public boolean isFinal() {
        return this == VALIDATED || this == PUBLISHED;
    }
}
