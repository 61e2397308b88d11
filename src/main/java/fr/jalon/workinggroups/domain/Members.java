package fr.jalon.workinggroups.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Everyone who is or was in a group. */
public interface Members extends Repository<Member, UUID> {

    Member save(Member member);

    Optional<Member> findById(UUID id);

    Optional<Member> findByGroupIdAndPersonIdAndUntilIsNull(UUID groupId, UUID personId);

    List<Member> findByAddressAndUntilIsNull(String address);

    /** The last stay of somebody who left. */
    Optional<Member> findFirstByGroupIdAndPersonIdAndUntilIsNotNullOrderByUntilDesc(UUID groupId, UUID personId);

    List<Member> findByPersonId(UUID personId);
}
