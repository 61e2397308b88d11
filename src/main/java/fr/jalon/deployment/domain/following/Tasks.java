package fr.jalon.deployment.domain.following;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The actions of all plans. */
public interface Tasks extends Repository<Task, UUID> {

    Task save(Task task);

    void flush();

    /** Open ones of those words. */
    List<Task> findByPlanIdAndFactsWhatAndClosedOnIsNull(UUID planId, String what);

    Optional<Task> findByPlanIdAndNumber(UUID planId, int number);
}
