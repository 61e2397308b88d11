package fr.jalon.search.application;

import fr.jalon.shared.LifecycleEvent;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Follows what happens. Only events about things that are found are written down to be treated after the commit, and of
 * those only what they are about: a rush of comments costs nothing here.
 */
@Component
class SearchChanges {

    private final KeepIndex index;
    private final ApplicationEventPublisher events;

    SearchChanges(KeepIndex index, ApplicationEventPublisher events) {
        this.index = index;
        this.events = events;
    }

    /** Something that is found may have changed. */
    record SubjectChanged(String subjectType, UUID subjectId) {}

    @EventListener
    void note(LifecycleEvent event) {
        if (event.subjectId() != null && index.concerns(event.subjectType()) && index.isBegun()) {
            events.publishEvent(new SubjectChanged(event.subjectType(), event.subjectId()));
        }
    }

    @ApplicationModuleListener
    void follow(SubjectChanged change) {
        index.refresh(change.subjectType(), change.subjectId());
    }
}
