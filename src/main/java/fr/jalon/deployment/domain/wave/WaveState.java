package fr.jalon.deployment.domain.wave;

/** Where a wave stands; its operations move it on. */
public enum WaveState {
    PLANNED,
    /** Its first operation has begun. */
    RUNNING,
    /** Its last operation is over. */
    DONE
}
