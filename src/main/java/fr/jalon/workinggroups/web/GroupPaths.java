package fr.jalon.workinggroups.web;

/** Every page of a group is there for the main group and for each sub-group. */
final class GroupPaths {

    static final String MAIN = "/standards/{slug}/groupe";
    static final String SUB = "/standards/{slug}/groupe/sous-groupes/{sub}";

    private GroupPaths() {}
}
