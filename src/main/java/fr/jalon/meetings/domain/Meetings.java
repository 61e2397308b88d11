package fr.jalon.meetings.domain;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The meetings of all standards. */
public interface Meetings extends Repository<Meeting, UUID> {

    /** At once, so that plain SQL behind it in the transaction sees it. */
    Meeting saveAndFlush(Meeting meeting);

    Optional<Meeting> findById(UUID id);

    boolean existsById(UUID id);
}
