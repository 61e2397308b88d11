package fr.jalon.workinggroups.application;

import fr.jalon.shared.NotFound;
import fr.jalon.standards.StandardIds;
import fr.jalon.workinggroups.domain.Groups;
import fr.jalon.workinggroups.domain.WorkingGroup;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Fetches groups. */
@Component
class GroupDesk {

    private final Groups groups;
    private final StandardIds standards;

    GroupDesk(Groups groups, StandardIds standards) {
        this.groups = groups;
        this.standards = standards;
    }

    /** @throws NotFound when the standard has no such group */
    WorkingGroup at(GroupPlace place) {
        UUID standardId = standards.idOf(place.standard());
        return (place.sub() == null
                        ? groups.findByStandardIdAndParentIdIsNull(standardId)
                        : groups.findByStandardIdAndSlugAndParentIdIsNotNull(standardId, place.sub()))
                .orElseThrow(() -> new NotFound("group " + place));
    }

    WorkingGroup with(UUID id) {
        return groups.findById(id).orElseThrow(() -> new NotFound("group " + id));
    }
}
