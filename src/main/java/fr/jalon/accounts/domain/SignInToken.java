package fr.jalon.accounts.domain;

import fr.jalon.shared.Address;
import fr.jalon.shared.Secret;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** A link that works once. */
@Entity
public class SignInToken {

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private TokenPurpose purpose;

    private UUID personId;
    private String address;
    private byte[] tokenHash;
    private Instant createdAt;
    private Instant expiresAt;
    private Instant usedAt;

    @Version
    private Integer version;

    protected SignInToken() {}

    /** @param personId null for the first administrator, who is nobody yet */
    public SignInToken(TokenPurpose purpose, UUID personId, Secret secret, Instant at) {
        this.id = UUID.randomUUID();
        this.purpose = purpose;
        this.personId = personId;
        this.tokenHash = secret.hash();
        this.createdAt = at;
        this.expiresAt = at.plus(purpose.lifetime());
    }

    /** For somebody who is nobody yet: whoever reads the mails of that address. */
    public static SignInToken toAddress(String address, Secret secret, Instant at) {
        SignInToken token = new SignInToken(TokenPurpose.OWN_ACCOUNT, null, secret, at);
        token.address = Address.normal(address);
        return token;
    }

    public boolean isUsable(TokenPurpose wanted, Instant now) {
        return purpose == wanted && usedAt == null && now.isBefore(expiresAt);
    }

    /** Only after {@link #isUsable}, with the row locked: two clicks open one door. */
    public void use(Instant at) {
        if (usedAt != null) {
            throw new IllegalStateException("Used already");
        }
        usedAt = at;
    }

    public UUID personId() {
        return personId;
    }

    /** Null unless it makes an account. */
    public String address() {
        return address;
    }

    public TokenPurpose purpose() {
        return purpose;
    }
}
