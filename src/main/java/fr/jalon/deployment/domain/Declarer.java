package fr.jalon.deployment.domain;

/** As what an organisation uses a standard. */
public enum Declarer {
    /** Makes data. */
    PRODUCER,
    /** Reads data or builds services on them. */
    USER,
    /** Sells or gives a tool that knows it. */
    VENDOR
}
