package fr.jalon.deployment.domain.following;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The weekly reviews of all plans. */
public interface WeeklyReviews extends Repository<WeeklyReview, UUID> {

    WeeklyReview save(WeeklyReview review);

    void flush();

    boolean existsByPlanIdAndClosedAtBefore(UUID planId, Instant now);

    Optional<WeeklyReview> findByPlanIdAndMonday(UUID planId, LocalDate monday);

    Optional<WeeklyReview> findFirstByPlanIdOrderByMondayDesc(UUID planId);

    Optional<WeeklyReview> findFirstByPlanIdAndMondayLessThanOrderByMondayDesc(UUID planId, LocalDate monday);

    /** The last ones first: two years of them. */
    List<WeeklyReview> findTop104ByPlanIdOrderByMondayDesc(UUID planId);
}
