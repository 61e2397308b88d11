package fr.jalon.deployment.application.following;

import fr.jalon.accounts.People;
import fr.jalon.accounts.PersonRef;
import fr.jalon.deployment.application.waves.RolloutDesk;
import fr.jalon.deployment.domain.following.ReviewLines;
import fr.jalon.deployment.domain.following.ReviewLines.Line;
import fr.jalon.deployment.domain.following.WeeklyReview;
import fr.jalon.deployment.domain.following.WeeklyReviews;
import fr.jalon.shared.Actor;
import fr.jalon.shared.NotFound;
import fr.jalon.shared.Paris;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Weekly reviews: as things stand until one is closed, as they stood ever after. */
@Service
@Transactional(readOnly = true)
public class ReviewReader {

    private final RolloutDesk desk;
    private final WeeklyReviews reviews;
    private final TaskReader tasks;
    private final People people;
    private final JdbcClient jdbc;
    private final Clock clock;

    ReviewReader(
            RolloutDesk desk, WeeklyReviews reviews, TaskReader tasks, People people, JdbcClient jdbc, Clock clock) {
        this.desk = desk;
        this.reviews = reviews;
        this.tasks = tasks;
        this.people = people;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * @param measures corrective measures that were agreed, or null
     * @param closedBy name, or null while it is open
     */
    public record ReviewView(
            LocalDate monday, ReviewLines lines, String measures, String next, Instant closedAt, String closedBy) {

        public boolean isClosed() {
            return closedAt != null;
        }
    }

    /** The reviews that were begun, the last first. */
    public List<ReviewView> of(String standard, Actor reader) {
        UUID plan = desk.inside(standard, reader).planId();
        List<WeeklyReview> all = reviews.findTop104ByPlanIdOrderByMondayDesc(plan);
        Map<UUID, PersonRef> named = people.byIds(all.stream()
                .map(WeeklyReview::closedBy)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return all.stream()
                .map(one -> view(one, new ReviewLines(List.of(), List.of(), List.of(), List.of()), named))
                .toList();
    }

    public LocalDate thisWeek() {
        return Paris.day(clock.instant()).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** @throws NotFound when the day is no Monday, or a week that has not come */
    public ReviewView one(String standard, LocalDate monday, Actor reader) {
        UUID plan = desk.inside(standard, reader).planId();
        if (monday.getDayOfWeek() != DayOfWeek.MONDAY || monday.isAfter(thisWeek())) {
            throw new NotFound("review of " + monday);
        }
        WeeklyReview review = reviews.findByPlanIdAndMonday(plan, monday).orElse(null);
        if (review == null) {
            return new ReviewView(monday, found(plan, monday, reader), null, null, null, null);
        }
        return view(review, review.isClosed() ? kept(review.id()) : found(plan, monday, reader));
    }

    private ReviewView view(WeeklyReview one, ReviewLines lines) {
        return view(one, lines, one.closedBy() == null ? Map.of() : people.byIds(List.of(one.closedBy())));
    }

    private static ReviewView view(WeeklyReview one, ReviewLines lines, Map<UUID, PersonRef> named) {
        PersonRef by = one.closedBy() == null ? null : named.get(one.closedBy());
        return new ReviewView(
                one.monday(), lines, one.measures(), one.next(), one.closedAt(), by == null ? null : by.name());
    }

    /** As things stand today. */
    ReviewLines found(UUID plan, LocalDate monday, Actor reader) {
        LocalDate today = Paris.day(clock.instant());
        List<Line> done = new ArrayList<>();
        List<Line> risk = new ArrayList<>();
        List<Line> late = new ArrayList<>();
        List<Line> next = new ArrayList<>();
        tasks.done(plan, since(plan, monday), today, reader).forEach(one -> done.add(line(one, one.evidence())));
        for (TaskLine one : tasks.pressing(plan, monday.plusDays(13), reader)) {
            List<Line> into = one.late() ? late : one.risk() != null ? risk : next;
            into.add(line(one, one.risk()));
        }
        operations(plan, "o.ended_on between :from and :until", since(plan, monday), today, done);
        operations(
                plan,
                "o.ended_on is null and o.last_on between :from and :until",
                LocalDate.EPOCH,
                today.minusDays(1),
                late);
        operations(
                plan,
                "o.ended_on is null and o.last_on >= :from and o.first_on <= :until",
                today,
                monday.plusDays(13),
                next);
        return new ReviewLines(done, risk, late, next);
    }

    private static Line line(TaskLine one, String words) {
        return new Line(one.number(), one.what(), one.responsible(), one.dueOn(), words);
    }

    /** The day the one before was closed; a week before where there is none. */
    private LocalDate since(UUID plan, LocalDate monday) {
        return jdbc.sql("""
                        select max(closed_at) from weekly_review where plan_id = ? and monday < ? and closed_at is not null
                        """)
                .params(plan, monday)
                .query(java.sql.Timestamp.class)
                .optional()
                .map(at -> Paris.day(at.toInstant()))
                .orElse(monday.minusDays(7));
    }

    /** Of waves that run; those of a planned wave are not late before it begins. */
    private void operations(UUID plan, String which, LocalDate from, LocalDate until, List<Line> into) {
        jdbc.sql("""
                        select w.name as wave, o.name, o.last_on, (select string_agg(p.name, ', ' order by p.name)
                            from cycle_part x join person p on p.id = x.person_id
                            where x.operation_id = o.id and x.raci = 'RESPONSIBLE') as people
                        from cycle_operation o join wave w on w.id = o.wave_id
                        where o.plan_id = :plan and w.state <> 'PLANNED' and %s order by o.last_on, o.position limit 100
                        """.formatted(which))
                .param("plan", plan)
                .param("from", from)
                .param("until", until)
                .query(row -> {
                    into.add(new Line(
                            0,
                            row.getString("wave") + " : " + row.getString("name"),
                            row.getString("people"),
                            row.getObject("last_on", LocalDate.class),
                            null));
                });
    }

    private ReviewLines kept(UUID review) {
        return new ReviewLines(
                kept(review, "DONE"), kept(review, "AT_RISK"), kept(review, "LATE"), kept(review, "NEXT"));
    }

    private List<Line> kept(UUID review, String part) {
        return jdbc.sql("select * from weekly_review_line where review_id = ? and part = ? order by position")
                .params(review, part)
                .query((row, number) -> new Line(
                        row.getInt("number"),
                        row.getString("what"),
                        row.getString("responsible"),
                        row.getObject("due_on", LocalDate.class),
                        row.getString("words")))
                .list();
    }
}
