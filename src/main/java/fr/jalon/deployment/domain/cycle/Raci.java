package fr.jalon.deployment.domain.cycle;

/** What somebody is to an operation. */
public enum Raci {
    /** Does it. */
    RESPONSIBLE,
    /** Answers for it: exactly one person. */
    ACCOUNTABLE,
    /** Is asked before. */
    CONSULTED,
    /** Is told after. */
    INFORMED
}
