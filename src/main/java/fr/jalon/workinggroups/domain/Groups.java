package fr.jalon.workinggroups.domain;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** All groups, sub-groups included. */
public interface Groups extends Repository<WorkingGroup, UUID> {

    WorkingGroup save(WorkingGroup group);

    Optional<WorkingGroup> findById(UUID id);

    Optional<WorkingGroup> findByStandardIdAndParentIdIsNull(UUID standardId);

    Optional<WorkingGroup> findByStandardIdAndSlugAndParentIdIsNotNull(UUID standardId, String slug);

    boolean existsByStandardIdAndSlug(UUID standardId, String slug);
}
