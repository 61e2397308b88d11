package fr.jalon.campaigns.domain;

/** How a comment came. */
public enum Channel {
    ONLINE,
    TABLE,
    /** Free mail, pasted in by the pilot. */
    MAIL
}
