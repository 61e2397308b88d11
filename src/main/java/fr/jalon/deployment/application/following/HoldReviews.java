package fr.jalon.deployment.application.following;

import fr.jalon.accounts.PersonRef;
import fr.jalon.deployment.application.waves.RolloutDesk;
import fr.jalon.deployment.application.waves.Team;
import fr.jalon.deployment.domain.following.ReviewLines;
import fr.jalon.deployment.domain.following.ReviewLines.Line;
import fr.jalon.deployment.domain.following.WeeklyReview;
import fr.jalon.deployment.domain.following.WeeklyReviews;
import fr.jalon.deployment.domain.wave.Rollout;
import fr.jalon.deployment.domain.wave.RolloutAction;
import fr.jalon.shared.Actor;
import fr.jalon.shared.MailRequested;
import fr.jalon.standards.StandardIds;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Holds the weekly review: notes what is agreed, freezes it, and tells the team in one mail. */
@Service
@Transactional
public class HoldReviews {

    private final RolloutDesk desk;
    private final WeeklyReviews reviews;
    private final ReviewReader reader;
    private final ReviewFindings findings;
    private final ReviewAnomalies anomalies;
    private final FrozenNames names;
    private final Team team;
    private final StandardIds standards;
    private final JdbcTemplate batches;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    HoldReviews(
            RolloutDesk desk,
            WeeklyReviews reviews,
            ReviewReader reader,
            ReviewFindings findings,
            ReviewAnomalies anomalies,
            FrozenNames names,
            Team team,
            StandardIds standards,
            JdbcTemplate batches,
            ApplicationEventPublisher events,
            Clock clock) {
        this.desk = desk;
        this.reviews = reviews;
        this.reader = reader;
        this.findings = findings;
        this.anomalies = anomalies;
        this.names = names;
        this.team = team;
        this.standards = standards;
        this.batches = batches;
        this.events = events;
        this.clock = clock;
    }

    public void write(String standard, LocalDate monday, String measures, String next, Actor actor) {
        written(standard, monday, measures, next, actor);
    }

    private WeeklyReview written(String standard, LocalDate monday, String measures, String next, Actor actor) {
        Rollout rollout = desk.forAct(standard, RolloutAction.FOLLOW, actor);
        desk.alone(rollout.planId());
        reader.one(standard, monday, actor);
        WeeklyReview review = reviews.findByPlanIdAndMonday(rollout.planId(), monday)
                .orElseGet(() -> WeeklyReview.open(rollout, monday, actor));
        review.write(measures, next, actor);
        return reviews.save(review);
    }

    public void close(String standard, LocalDate monday, String measures, String next, Actor actor) {
        Rollout rollout = desk.inside(standard, actor);
        UnaryOperator<String> keeping = names.keeping(rollout.standardId());
        WeeklyReview review = written(standard, monday, keeping.apply(measures), keeping.apply(next), actor);
        ReviewLines found = findings.of(rollout.planId(), monday, actor).worded(keeping);
        review.close(found, actor, clock.instant());
        reviews.save(review);
        reviews.flush();
        keep(review.id(), "DONE", found.done());
        keep(review.id(), "AT_RISK", found.atRisk());
        keep(review.id(), "LATE", found.late());
        keep(review.id(), "NEXT", found.next());
        anomalies.keep(review.id(), found.anomalies());
        tell(rollout, review, found, measures, next);
    }

    /** Names of people with an account are not written down: they go with it. */
    private void keep(UUID review, String part, List<Line> lines) {
        List<Object[]> rows = new ArrayList<>();
        List<Object[]> hands = new ArrayList<>();
        for (Line one : lines) {
            int position = rows.size();
            String name = one.hands().isEmpty() ? one.responsible() : "–";
            rows.add(new Object[] {
                review, part, position, one.number(), one.what(), name, one.dueOn(), one.words(), one.toBegin()
            });
            one.hands().forEach(person -> hands.add(new Object[] {review, part, position, person}));
        }
        batches.batchUpdate("insert into weekly_review_line values (?, ?, ?, ?, ?, ?, ?, ?, ?)", rows);
        batches.batchUpdate("insert into weekly_review_hand values (?, ?, ?, ?)", hands);
    }

    private void tell(Rollout rollout, WeeklyReview review, ReviewLines found, String measures, String next) {
        var standard = standards.named(List.of(rollout.standardId())).get(rollout.standardId());
        String path = "/standards/" + standard.slug() + "/deploiement/revues/" + review.monday();
        for (PersonRef person : team.of(rollout.standardId())) {
            events.publishEvent(MailRequested.to(
                    person.id(),
                    "weekly-review",
                    path,
                    standard.title(),
                    review.monday(),
                    found.done().size(),
                    found.atRisk().size(),
                    found.late().size(),
                    review.measures() == null ? "–" : measures.strip(),
                    review.next() == null ? "–" : next.strip()));
        }
    }
}
