package fr.jalon.deployment.domain.indicator;

/** Where on the way of a user an indicator looks: the AARRI funnel of beta.gouv. */
public enum Stage {
    /** They know of it. */
    ACQUISITION,
    /** They use it a first time. */
    ACTIVATION,
    /** They use it again. */
    RETENTION,
    /** They tell others. */
    RECOMMENDATION,
    /** It changes something. */
    IMPACT
}
