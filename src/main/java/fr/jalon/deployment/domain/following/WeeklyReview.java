package fr.jalon.deployment.domain.following;

import fr.jalon.deployment.domain.wave.Rollout;
import fr.jalon.deployment.domain.wave.RolloutAction;
import fr.jalon.shared.Actor;
import fr.jalon.shared.IllegalTransition;
import fr.jalon.shared.LifecycleEvent;
import fr.jalon.shared.LifecycleEvent.Visibility;
import fr.jalon.shared.Message;
import fr.jalon.shared.NotFound;
import fr.jalon.shared.RuleViolation;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.AbstractAggregateRoot;

/** The weekly hour the whole team gives to the plan. Once closed it is never touched again. */
@Entity
@Table(name = "weekly_review")
public class WeeklyReview extends AbstractAggregateRoot<WeeklyReview> {

    @Id
    private UUID id;

    private UUID planId;
    private UUID standardId;
    private LocalDate monday;
    private String measures;
    private String next;
    private Instant closedAt;
    private UUID closedBy;

    @Version
    private Long version;

    protected WeeklyReview() {}

    /**
     * Whether a week that nothing is kept of can be reviewed: this one, or the one before until a later one is begun.
     * Further back, a review would give the state of today for that of then.
     *
     * @param thisWeek its Monday
     * @param last Monday of the last review that is kept, or null
     */
    public static boolean canBegin(LocalDate monday, LocalDate thisWeek, LocalDate last) {
        boolean weekBefore = monday.equals(thisWeek.minusWeeks(1));
        return monday.equals(thisWeek) || weekBefore && (last == null || last.isBefore(monday));
    }

    /** @param monday of the week it is about */
    public static WeeklyReview open(Rollout rollout, LocalDate monday, Actor by) {
        RolloutAction.FOLLOW.require(by, rollout.standardId());
        if (monday.getDayOfWeek() != DayOfWeek.MONDAY) {
            throw new NotFound("review of " + monday);
        }
        WeeklyReview review = new WeeklyReview();
        review.id = UUID.randomUUID();
        review.planId = rollout.planId();
        review.standardId = rollout.standardId();
        review.monday = monday;
        return review;
    }

    /**
     * @param agreed corrective measures
     * @param following what the team does next week
     */
    public void write(String agreed, String following, Actor by) {
        RolloutAction.FOLLOW.require(by, standardId);
        if (isClosed()) {
            throw new IllegalTransition(Message.of("deployment.review.closed-already"));
        }
        measures = TaskFacts.text(agreed);
        next = TaskFacts.text(following);
    }

    /** @throws RuleViolation when something is at risk or late and nothing was agreed about it */
    public void close(ReviewLines found, Actor by, Instant now) {
        if (found.needsMeasures() && measures == null) {
            throw RuleViolation.of("measures-needed", "measures", Message.of("deployment.review.measures-needed"));
        }
        closedAt = now;
        closedBy = by.id();
        registerEvent(new LifecycleEvent(
                "weekly-review",
                id,
                standardId,
                "closed",
                List.of(
                        monday,
                        found.done().size(),
                        found.atRisk().size(),
                        found.late().size()),
                null,
                by.id(),
                now,
                Visibility.INTERNAL));
    }

    public boolean isClosed() {
        return closedAt != null;
    }

    public UUID id() {
        return id;
    }

    public LocalDate monday() {
        return monday;
    }

    public String measures() {
        return measures;
    }

    public String next() {
        return next;
    }

    public Instant closedAt() {
        return closedAt;
    }

    public UUID closedBy() {
        return closedBy;
    }
}
