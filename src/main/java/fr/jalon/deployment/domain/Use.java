package fr.jalon.deployment.domain;

/** What somebody says of a standard. */
public enum Use {
    /** It is in use: data are made or read with it. */
    USED,
    /** It is going to be. */
    PLANNED,
    /** It is not, for a reason that is counted. */
    NOT_USED
}
