package fr.jalon.deployment.domain.following;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The weekly reviews of all plans. */
public interface WeeklyReviews extends Repository<WeeklyReview, UUID> {

    WeeklyReview save(WeeklyReview review);

    void flush();

    Optional<WeeklyReview> findByPlanIdAndMonday(UUID planId, LocalDate monday);

    Optional<WeeklyReview> findFirstByPlanIdOrderByMondayDesc(UUID planId);

    /** The last ones first: two years of them. */
    List<WeeklyReview> findTop104ByPlanIdOrderByMondayDesc(UUID planId);
}
