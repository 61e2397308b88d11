package fr.jalon.meetings.domain;

import fr.jalon.shared.LifecycleState;
import java.util.List;

/** Where a meeting stands. */
public enum MeetingState implements LifecycleState<MeetingState> {
    /** Being prepared; only those who run the group see it. */
    PLANNED,
    /** Told, with its date; people are invited. */
    CALLED,
    /** Under way: notes are taken. */
    RUNNING,
    /** Over; its minutes are written. */
    HELD,
    /** Called off, with a reason. */
    CANCELLED;

    @Override
    public List<Move<MeetingState>> moves() {
        return switch (this) {
            case PLANNED ->
                List.of(
                        new Move<>(CALLED, "It has a date; the invitation leaves."),
                        new Move<>(RUNNING, "It begins at once, without an invitation."),
                        new Move<>(CANCELLED, "It will not take place."));
            case CALLED ->
                List.of(
                        new Move<>(RUNNING, "It begins."),
                        new Move<>(CANCELLED, "It is called off; those invited are told, their calendars too."));
            case RUNNING -> List.of(new Move<>(HELD, "It ends; the draft of its minutes is there."));
            case HELD -> List.of(new Move<>(RUNNING, "It was ended by mistake; it goes on."));
            case CANCELLED -> List.of();
        };
    }

    /** Everybody may know of it. */
    public boolean isTold() {
        return this != PLANNED;
    }
}
