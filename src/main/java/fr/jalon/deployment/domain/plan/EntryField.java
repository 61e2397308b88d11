package fr.jalon.deployment.domain.plan;

/** What an entry of a plan may say; each section has its own words for them. */
public enum EntryField {
    KIND,
    TITLE,
    TEXT,
    NEEDED,
    OBTAINED,
    DAY,
    RESULT,
    URL,
    FILE
}
