package fr.jalon.deployment.domain.wave;

/** What holds the gate shut. ANAP: before generalisation the pilot is brought to its end. */
public enum Condition {
    /** There is a pilot wave, and all its operations are over. */
    PILOT_OVER(false),
    /** No open anomaly as bad as the plan says, or worse. */
    ANOMALIES(false),
    DOCUMENTATION(true),
    TRAINING(true),
    PROCESSES(true),
    /** The gains were measured. */
    GAINS(true),
    /** The last self-diagnosis has no "no". */
    DIAGNOSIS(false),
    /** No action that a self-diagnosis gave rise to is open behind its day. */
    CORRECTIONS(false);

    private final boolean said;

    Condition(boolean said) {
        this.said = said;
    }

    /** Somebody says that it is met, and how one sees it; the others are known by themselves. */
    public boolean isSaid() {
        return said;
    }
}
