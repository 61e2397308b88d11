package fr.jalon.meetings.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** What was decided, on all standards. */
public interface Decisions extends Repository<Decision, UUID> {

    /** At once, so that plain SQL behind it in the transaction sees it. */
    Decision saveAndFlush(Decision decision);

    Optional<Decision> findById(UUID id);

    Optional<Decision> findByRef(String ref);

    List<Decision> findByMeetingId(UUID meetingId);
}
