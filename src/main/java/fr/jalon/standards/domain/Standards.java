package fr.jalon.standards.domain;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The catalogue. */
public interface Standards extends Repository<Standard, UUID> {

    Standard save(Standard standard);

    Optional<Standard> findById(UUID id);

    Optional<Standard> findBySlug(String slug);

    boolean existsBySlug(String slug);
}
