package fr.jalon.accounts.domain;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The one-time links that are on their way. */
public interface SignInTokens extends Repository<SignInToken, UUID> {

    SignInToken save(SignInToken token);

    Optional<SignInToken> findByTokenHash(byte[] tokenHash);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select t from SignInToken t where t.tokenHash = :hash")
    Optional<SignInToken> findToUse(byte[] hash);

    @Modifying
    @Query("delete from SignInToken t where t.personId = :personId")
    void deleteByPersonId(UUID personId);

    @Modifying
    @Query("delete from SignInToken t where t.purpose = :purpose")
    void deleteByPurpose(TokenPurpose purpose);
}
