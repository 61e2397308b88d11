package fr.jalon.standards.domain.cycle;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The cycles of all standards. */
public interface Cycles extends Repository<Cycle, UUID> {

    Cycle save(Cycle cycle);

    Optional<Cycle> findById(UUID id);

    List<Cycle> findByStandardId(UUID standardId);

    boolean existsByStandardIdAndState(UUID standardId, CycleState state);
}
