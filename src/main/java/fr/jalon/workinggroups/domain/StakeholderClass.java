package fr.jalon.workinggroups.domain;

/** What part somebody's organisation plays in the life of the data: the guide wants all of them around the table. */
public enum StakeholderClass {
    /** Makes the data. */
    PRODUCER,
    /** Runs what the data describe. */
    MANAGER,
    /** Uses the data. */
    USER,
    /** Sells software that reads or writes them. */
    VENDOR,
    /** Office of a ministry in charge of the policy. */
    BUSINESS_OFFICE,
    /** Makes or controls the rule. */
    REGULATOR,
    ASSOCIATION,
    /** A local authority or a service of the State in a territory. */
    TERRITORY,
    /** A public establishment that brings its expertise. */
    PUBLIC_BODY,
    RESEARCH,
    CITIZEN
}
