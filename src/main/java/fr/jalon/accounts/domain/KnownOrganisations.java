package fr.jalon.accounts.domain;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The organisations, those merged into others included. */
public interface KnownOrganisations extends Repository<Organisation, UUID> {

    Organisation save(Organisation organisation);

    Optional<Organisation> findById(UUID id);

    boolean existsById(UUID id);

    boolean existsByCode(String code);
}
