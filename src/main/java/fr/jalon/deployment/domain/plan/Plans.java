package fr.jalon.deployment.domain.plan;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The deployment plans of all standards: at most one for each version, but for those withdrawn. */
public interface Plans extends Repository<Plan, UUID> {

    Plan save(Plan plan);

    Optional<Plan> findById(UUID id);

    /** The last opened first. */
    List<Plan> findByStandardIdOrderByOpenedAtDesc(UUID standardId);

    List<Plan> findTop50ByOrderByOpenedAtDesc();

    boolean existsByVersionIdAndStateNot(UUID versionId, PlanState but);
}
