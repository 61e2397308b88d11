package fr.jalon.workinggroups.domain;

import fr.jalon.workinggroups.CircleKind;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Requests to join. */
public interface JoinRequests extends Repository<JoinRequest, UUID> {

    JoinRequest save(JoinRequest request);

    Optional<JoinRequest> findById(UUID id);

    Optional<JoinRequest> findFirstByGroupIdAndCircleAndStateOrderByWaitingSinceAscIdAsc(
            UUID groupId, CircleKind circle, RequestState state);

    boolean existsByGroupIdAndCircleAndPersonIdAndStateIn(
            UUID groupId, CircleKind circle, UUID personId, Collection<RequestState> states);
}
