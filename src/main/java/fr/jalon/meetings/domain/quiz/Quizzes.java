package fr.jalon.meetings.domain.quiz;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The quizzes of all meetings. */
public interface Quizzes extends Repository<Quiz, UUID> {

    Quiz save(Quiz quiz);

    Optional<Quiz> findByMeetingId(UUID meetingId);

    Optional<Quiz> findByCode(String code);
}
