package fr.jalon.deployment.domain.plan;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The entries of all plans. */
public interface PlanEntries extends Repository<PlanEntry, UUID> {

    PlanEntry save(PlanEntry entry);

    void delete(PlanEntry entry);

    Optional<PlanEntry> findById(UUID id);

    List<PlanEntry> findByPlanIdOrderByPosition(UUID planId);

    List<PlanEntry> findByPlanIdAndSectionOrderByPosition(UUID planId, PlanSection section);
}
