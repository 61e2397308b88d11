package fr.jalon.deployment.domain.wave;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The waves of all plans. */
public interface Waves extends Repository<Wave, UUID> {

    Wave save(Wave wave);

    void delete(Wave wave);

    void flush();

    List<Wave> findByPlanIdOrderByPlace(UUID planId);

    List<Wave> findByPlanIdInOrderByPlace(Collection<UUID> planIds);

    Optional<Wave> findByPlanIdAndNumber(UUID planId, int number);

    Optional<Wave> findByPlanIdAndPilotTrue(UUID planId);
}
