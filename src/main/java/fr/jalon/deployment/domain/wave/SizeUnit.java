package fr.jalon.deployment.domain.wave;

/** What the size of a wave counts. */
public enum SizeUnit {
    USERS,
    DATASETS
}
