package fr.jalon.meetings.domain.consensus;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** What groups looked for a consensus on, on all standards. */
public interface Consensuses extends Repository<Consensus, UUID> {

    /** At once, so that plain SQL behind it in the transaction sees it. */
    Consensus saveAndFlush(Consensus consensus);

    Optional<Consensus> findById(UUID id);
}
