package fr.jalon.deployment.domain.diagnosis;

/** What one answers to a question of a self-diagnosis. */
public enum Answer {
    YES,
    NO,
    NOT_CONCERNED
}
