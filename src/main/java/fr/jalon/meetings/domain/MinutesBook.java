package fr.jalon.meetings.domain;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The minutes of all meetings. */
public interface MinutesBook extends Repository<Minutes, UUID> {

    Minutes save(Minutes minutes);

    Optional<Minutes> findByMeetingId(UUID meetingId);
}
