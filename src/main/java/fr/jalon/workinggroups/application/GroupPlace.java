package fr.jalon.workinggroups.application;

/**
 * Which group an address means.
 *
 * @param standard slug of the standard
 * @param sub slug of the sub-group, or null for the main group
 */
public record GroupPlace(String standard, String sub) {

    /** Local address of the group's page. */
    public String path() {
        String main = "/standards/" + standard + "/groupe";
        return sub == null ? main : main + "/sous-groupes/" + sub;
    }

    public String path(String below) {
        return path() + below;
    }
}
