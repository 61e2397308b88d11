package fr.jalon.workinggroups;

import java.util.UUID;

/**
 * A group that works on a standard.
 *
 * @param slug unique within its standard
 * @param parentId null unless a sub-group
 */
public record GroupRef(UUID id, UUID standardId, String standardSlug, String slug, String name, UUID parentId) {

    public boolean isSubGroup() {
        return parentId != null;
    }

    /** Local address of its page. */
    public String path() {
        String main = "/standards/" + standardSlug + "/groupe";
        return parentId == null ? main : main + "/sous-groupes/" + slug;
    }
}
