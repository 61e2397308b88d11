package fr.jalon.campaigns.domain;

import fr.jalon.shared.LifecycleState;
import java.util.List;

/** Where a call for comments stands. */
public enum CampaignState implements LifecycleState<CampaignState> {
    /** Being prepared; only the people of the standard see it. */
    DRAFT,
    /** The checklist is done; it waits for the group. */
    PREPARED,
    /** The group agrees to put this draft out to comment. */
    APPROVED,
    /** Told to everybody; opens at its hour. */
    ANNOUNCED,
    /** Anyone comments, until its hour. */
    OPEN,
    /** Over; nothing more comes in online, tables still arrive late. */
    CLOSED,
    /** Every comment is being answered. */
    PROCESSING,
    /** Every comment has its answer, and the report is frozen. */
    PUBLISHED;

    @Override
    public List<Move<CampaignState>> moves() {
        return switch (this) {
            case DRAFT ->
                List.of(new Move<>(PREPARED, "Every point of the checklist is met, or set aside with a reason."));
            case PREPARED ->
                List.of(
                        new Move<>(APPROVED, "The working group approved the draft and the call."),
                        new Move<>(DRAFT, "Something has to change before the group agrees."));
            case APPROVED ->
                List.of(
                        new Move<>(ANNOUNCED, "The secretariat or the pilot makes it public."),
                        new Move<>(DRAFT, "Something has to change; the group is asked again."));
            case ANNOUNCED ->
                List.of(
                        new Move<>(OPEN, "The clock reaches the opening."),
                        new Move<>(CLOSED, "The clock is past the closing already: a call held elsewhere is entered."),
                        new Move<>(DRAFT, "It is called off before it opens, with a public reason."));
            case OPEN -> List.of(new Move<>(CLOSED, "The clock reaches the closing."));
            case CLOSED -> List.of(new Move<>(PROCESSING, "The answers begin."));
            case PROCESSING -> List.of(new Move<>(PUBLISHED, "Every comment is answered; the report is published."));
            case PUBLISHED -> List.of();
        };
    }

    /** Everybody may read it. */
    public boolean isPublic() {
        return ordinal() >= ANNOUNCED.ordinal();
    }
}
