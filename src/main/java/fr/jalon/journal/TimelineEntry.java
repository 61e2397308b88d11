package fr.jalon.journal;

import fr.jalon.shared.LifecycleEvent.Visibility;
import fr.jalon.shared.Message;
import java.time.Instant;
import java.util.UUID;

/**
 * One act, as told on a timeline.
 *
 * @param reason free text by a person, or null
 * @param by who did it, as this reader may know it: the organisation for everyone, the name too for people with an
 *     account; null when the application acted by itself
 */
public record TimelineEntry(
        long id, Instant at, Message sentence, String reason, String by, UUID standardId, Visibility visibility) {

    public boolean isInternal() {
        return visibility == Visibility.INTERNAL;
    }
}
