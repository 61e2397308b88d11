package fr.jalon.accounts.domain;

import fr.jalon.shared.Secret;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A key a person gives to a program that acts in their name. Its secret is shown once and never stored. */
@Entity
public class ApiToken {

    @Id
    private UUID id;

    private UUID personId;
    private String name;
    private byte[] tokenHash;
    private Instant createdAt;
    private LocalDate expiresOn;
    private Instant lastUsedAt;
    private Instant revokedAt;

    @Version
    private Integer version;

    protected ApiToken() {}

    public ApiToken(UUID personId, String name, Secret secret, LocalDate expiresOn, Instant at) {
        this.id = UUID.randomUUID();
        this.personId = personId;
        this.name = name.strip();
        this.tokenHash = secret.hash();
        this.expiresOn = expiresOn;
        this.createdAt = at;
    }

    /** Works until the end of its last day. */
    public boolean isUsable(LocalDate today) {
        return revokedAt == null && (expiresOn == null || !today.isAfter(expiresOn));
    }

    public void revoke(Instant at) {
        if (revokedAt == null) {
            revokedAt = at;
        }
    }

    public UUID id() {
        return id;
    }

    public UUID personId() {
        return personId;
    }

    public String name() {
        return name;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public LocalDate expiresOn() {
        return expiresOn;
    }

    public Instant lastUsedAt() {
        return lastUsedAt;
    }

    public Instant revokedAt() {
        return revokedAt;
    }
}
