package fr.jalon.meetings.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The open questions of all standards. */
public interface OpenQuestions extends Repository<OpenQuestion, UUID> {

    OpenQuestion save(OpenQuestion question);

    Optional<OpenQuestion> findById(UUID id);

    List<OpenQuestion> findByRaisedMeetingId(UUID meetingId);

    List<OpenQuestion> findByArbitratedMeetingId(UUID meetingId);
}
