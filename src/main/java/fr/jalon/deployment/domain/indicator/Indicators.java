package fr.jalon.deployment.domain.indicator;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The indicators of all standards. */
public interface Indicators extends Repository<Indicator, UUID> {

    Indicator save(Indicator indicator);

    List<Indicator> findByStandardIdOrderByNorthStarDescName(UUID standardId);

    Optional<Indicator> findByStandardIdAndCode(UUID standardId, String code);

    List<Indicator> findByCode(String code);

    boolean existsByStandardIdAndCode(UUID standardId, String code);
}
