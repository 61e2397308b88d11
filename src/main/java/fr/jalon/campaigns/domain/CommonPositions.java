package fr.jalon.campaigns.domain;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

/** The common positions of organisations. */
public interface CommonPositions extends Repository<CommonPosition, UUID> {

    CommonPosition save(CommonPosition position);

    Optional<CommonPosition> findByCampaignIdAndOrganisationId(UUID campaignId, UUID organisationId);

    /** Keeps colleagues who write the same position waiting. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<CommonPosition> findLockedByCampaignIdAndOrganisationId(UUID campaignId, UUID organisationId);
}
