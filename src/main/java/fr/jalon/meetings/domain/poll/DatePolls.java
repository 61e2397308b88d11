package fr.jalon.meetings.domain.poll;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The date polls of all meetings; a meeting has one at most. */
public interface DatePolls extends Repository<DatePoll, UUID> {

    /** At once, so that plain SQL behind it in the transaction sees it. */
    DatePoll saveAndFlush(DatePoll poll);

    Optional<DatePoll> findById(UUID id);

    Optional<DatePoll> findByMeetingId(UUID meetingId);
}
