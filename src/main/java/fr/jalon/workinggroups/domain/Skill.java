package fr.jalon.workinggroups.domain;

/** The two sides a group has to balance. Guide 2026, « Cadrage », étape 3. */
public enum Skill {
    /** Knows the trade. */
    BUSINESS,
    /** Knows data and software. */
    DIGITAL
}
