package fr.jalon.workinggroups.domain.raci;

import java.util.List;
import java.util.UUID;

/** The activities of a group against those who play a part in them. */
public record Matrix(List<Party> parties, List<Activity> activities) {

    /** Somebody who plays a part: a role, a body, an organisation, in words. */
    public record Party(UUID id, String name) {}

    public boolean isEmpty() {
        return parties.isEmpty() && activities.isEmpty();
    }
}
