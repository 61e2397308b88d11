package fr.jalon.campaigns.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The calls for comments of all standards. */
public interface Campaigns extends Repository<Campaign, UUID> {

    Campaign save(Campaign campaign);

    Optional<Campaign> findById(UUID id);

    Optional<Campaign> findBySlug(String slug);

    boolean existsBySlug(String slug);

    List<Campaign> findByStandardId(UUID standardId);

    List<Campaign> findByCycleId(UUID cycleId);
}
