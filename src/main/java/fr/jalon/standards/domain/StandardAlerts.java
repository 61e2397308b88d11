package fr.jalon.standards.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Alerts to the sponsors of all standards. */
public interface StandardAlerts extends Repository<StandardAlert, UUID> {

    StandardAlert save(StandardAlert alert);

    Optional<StandardAlert> findById(UUID id);

    /** The last ones, the latest first. */
    List<StandardAlert> findTop20ByStandardIdOrderByAskedAtDesc(UUID standardId);
}
