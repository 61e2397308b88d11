package fr.jalon.accounts.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The personal keys to the HTTP API. */
public interface ApiTokens extends Repository<ApiToken, UUID> {

    ApiToken save(ApiToken token);

    Optional<ApiToken> findByTokenHash(byte[] tokenHash);

    Optional<ApiToken> findByIdAndPersonId(UUID id, UUID personId);

    List<ApiToken> findByPersonIdOrderByCreatedAtDesc(UUID personId);

    void deleteByPersonId(UUID personId);
}
