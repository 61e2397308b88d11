package fr.jalon.accounts.domain;

import java.time.Duration;

/** What a one-time link opens, and for how long. */
public enum TokenPurpose {
    SIGN_IN(Duration.ofMinutes(20)),
    INVITATION(Duration.ofDays(14)),
    RESET(Duration.ofMinutes(30)),
    /** Makes an account for whoever reads the mails of an address. */
    OWN_ACCOUNT(Duration.ofDays(2)),
    /** Makes the first administrator of a new installation. */
    FIRST_ADMINISTRATOR(Duration.ofDays(7));

    private final Duration lifetime;

    TokenPurpose(Duration lifetime) {
        this.lifetime = lifetime;
    }

    public Duration lifetime() {
        return lifetime;
    }
}
