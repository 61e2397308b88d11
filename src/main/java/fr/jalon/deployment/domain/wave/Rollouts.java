package fr.jalon.deployment.domain.wave;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** How each plan is carried out. */
public interface Rollouts extends Repository<Rollout, UUID> {

    Rollout save(Rollout rollout);

    void flush();

    Optional<Rollout> findById(UUID planId);

    List<Rollout> findByPlanIdIn(Collection<UUID> planIds);
}
