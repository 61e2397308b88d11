package fr.jalon.standards;

/** What is in the catalogue beside standards proper. */
public enum StandardKind {
    STANDARD,
    /** Narrows another standard for one use. */
    PROFILE,
    GUIDE,
    /** Goes with standards: symbols, templates. */
    RESOURCE,
    DEFINITION,
    /** An exploratory group; nothing to standardise yet. */
    EXPLORATION
}
