package fr.jalon.deployment.domain.wave;

/** How much an anomaly hinders; worse ones last. */
public enum Severity {
    MINOR,
    MAJOR,
    /** Work stops. */
    BLOCKING
}
