package fr.jalon.campaigns.domain;

/** What a comment has to do with another one. */
public enum LinkKind {
    SAME_AS,
    DEPENDS_ON,
    CONTRADICTS
}
