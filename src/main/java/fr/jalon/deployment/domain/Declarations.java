package fr.jalon.deployment.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The register of uses. */
public interface Declarations extends Repository<Declaration, UUID> {

    Declaration save(Declaration declaration);

    Optional<Declaration> findById(UUID id);

    List<Declaration> findByDeclarantIdOrderByDeclaredAtDesc(UUID declarantId);

    List<Declaration> findByDeclarantIdAndStandardIdAndTerritoryCode(
            UUID declarantId, UUID standardId, String territoryCode);
}
