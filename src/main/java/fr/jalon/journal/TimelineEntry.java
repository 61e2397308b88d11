package fr.jalon.journal;

import fr.jalon.shared.LifecycleEvent.Visibility;
import fr.jalon.shared.Message;
import fr.jalon.shared.PartialDate;
import java.time.Instant;
import java.util.UUID;

/**
 * One act, as told on a timeline.
 *
 * @param at when it was recorded
 * @param on when it happened, where that is another moment; or null
 * @param reason free text by a person, or null
 * @param by who did it, as this reader may know it: the organisation for everyone, the name too for people with an
 *     account; null when the application acted by itself
 * @param more how many acts of the same kind this entry stands for besides
 */
public record TimelineEntry(
        long id,
        Instant at,
        PartialDate on,
        Message sentence,
        String reason,
        String by,
        UUID standardId,
        Visibility visibility,
        int more) {

    public boolean isInternal() {
        return visibility == Visibility.INTERNAL;
    }
}
