package fr.jalon.deployment.domain.following;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** What goes wrong in all deployments. */
public interface Anomalies extends Repository<Anomaly, UUID> {

    Anomaly save(Anomaly anomaly);

    void flush();

    /** Open ones of that title. */
    List<Anomaly> findByPlanIdAndTitleAndClosedOnIsNull(UUID planId, String title);

    Optional<Anomaly> findByPlanIdAndNumber(UUID planId, int number);
}
