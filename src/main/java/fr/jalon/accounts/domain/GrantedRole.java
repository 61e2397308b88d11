package fr.jalon.accounts.domain;

import fr.jalon.shared.Role;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;

/** A role somebody holds, everywhere or on one standard. */
@Entity
public class GrantedRole {

    @Id
    private UUID id;

    private UUID personId;

    @Enumerated(EnumType.STRING)
    private Role role;

    private UUID standardId;
    private LocalDate since;

    @Version
    private Integer version;

    protected GrantedRole() {}

    public GrantedRole(UUID personId, Role role, UUID standardId, LocalDate since) {
        if (role.isEverywhere() != (standardId == null)) {
            throw new IllegalArgumentException(role + " on " + standardId);
        }
        this.id = UUID.randomUUID();
        this.personId = personId;
        this.role = role;
        this.standardId = standardId;
        this.since = since;
    }

    public UUID personId() {
        return personId;
    }

    public Role role() {
        return role;
    }

    public UUID standardId() {
        return standardId;
    }

    public LocalDate since() {
        return since;
    }
}
