package fr.jalon.standards;

/** State of the standard in the registry of schemas, schema.data.gouv.fr. */
public enum RegistryLabel {
    /** Not listed there. */
    NONE,
    /** "En investigation". */
    INVESTIGATION,
    /** "En construction". */
    CONSTRUCTION,
    /** "Publié". */
    PUBLISHED
}
