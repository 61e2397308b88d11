package fr.jalon.deployment.domain.wave;

/** How the waves behind the pilot follow each other (ANAP). */
public enum Approach {
    /** One after the other. */
    PROGRESSIVE,
    /** All at once. */
    BIG_BANG
}
