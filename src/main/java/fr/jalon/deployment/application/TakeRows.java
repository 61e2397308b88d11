package fr.jalon.deployment.application;

import fr.jalon.shared.Actor;
import java.util.UUID;

/** Takes rows out of a file that was brought to a standard, once a person saw what they would do. */
public interface TakeRows {

    /**
     * @return id of the preview
     * @throws fr.jalon.shared.RuleViolation on field {@code file} when it cannot be read
     */
    UUID bring(String standard, String name, byte[] content, Actor actor);

    FilePreview preview(String standard, UUID id, Actor actor);

    /** @return how many rows were written */
    int takeIn(String standard, UUID id, Actor actor);
}
