package fr.jalon.workinggroups.domain.mandate;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** All versions of all mandates. */
public interface Mandates extends Repository<Mandate, UUID> {

    Mandate save(Mandate mandate);

    void flush();

    Optional<Mandate> findByGroupIdAndNumber(UUID groupId, String number);

    List<Mandate> findByGroupId(UUID groupId);
}
