package fr.jalon.deployment.domain;

import fr.jalon.deployment.domain.territory.Territories;
import fr.jalon.deployment.domain.territory.Territory;
import fr.jalon.shared.Message;
import fr.jalon.shared.PartialDate;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.springframework.data.domain.AbstractAggregateRoot;

/** What a declaration says; what can be done with it is in {@link Declaration}. */
@MappedSuperclass
public abstract class DeclarationFacts extends AbstractAggregateRoot<Declaration> {

    @Id
    UUID id;

    UUID standardId;
    UUID declarantId;
    UUID organisationId;
    String organisationAsWritten;

    @Enumerated(EnumType.STRING)
    Declarer declaredAs;

    @Enumerated(EnumType.STRING)
    Use used;

    String territoryCode;
    String territoryName;

    @JdbcTypeCode(SqlTypes.ARRAY)
    String[] departements;

    PartialDate usedSince;
    String tool;

    @Enumerated(EnumType.STRING)
    Obstacle obstacle;

    String words;

    @Enumerated(EnumType.STRING)
    DeclarationState state;

    String reason;
    Instant declaredAt;
    Instant verifiedAt;
    UUID verifiedBy;
    Instant changedAt;

    @Version
    long version;

    public UUID id() {
        return id;
    }

    public UUID standardId() {
        return standardId;
    }

    public UUID declarantId() {
        return declarantId;
    }

    public boolean isOf(UUID declarant) {
        return declarantId != null && declarantId.equals(declarant);
    }

    public String organisationAsWritten() {
        return organisationAsWritten;
    }

    public UUID organisationId() {
        return organisationId;
    }

    public Declarer declaredAs() {
        return declaredAs;
    }

    public Use used() {
        return used;
    }

    public String territoryCode() {
        return territoryCode;
    }

    /** What a commune or an EPCI was called by who declared it, or null. */
    public String territoryName() {
        return territoryName;
    }

    /** What the territory is called. */
    public Message territory() {
        return Territories.french().said(territoryCode, territoryName);
    }

    public List<String> departements() {
        return List.of(departements);
    }

    public PartialDate usedSince() {
        return usedSince;
    }

    public String tool() {
        return tool;
    }

    public Obstacle obstacle() {
        return obstacle;
    }

    public String words() {
        return words;
    }

    public DeclarationState state() {
        return state;
    }

    /** Why it was set aside, or null. */
    public String reason() {
        return reason;
    }

    public Statement statement() {
        Territory territory = new Territory(territoryCode, territoryName, departements());
        return new Statement(organisationAsWritten, declaredAs, used, territory, usedSince, tool, obstacle, words);
    }
}
