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
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
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
        return new Line(
                one.number(),
                one.what(),
                one.responsible(),
                one.dueOn(),
                words,
                one.responsibleId() == null ? List.of() : List.of(one.responsibleId()));
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
                        select 0 as number, w.name || ' : ' || o.name as what, o.last_on as due_on, null as words, h.*
                        from cycle_operation o join wave w on w.id = o.wave_id cross join lateral (
                            select string_agg(p.name, ', ' order by p.name) as people, array_agg(p.id) as hands
                            from cycle_part x join person p on p.id = x.person_id
                            where x.operation_id = o.id and x.raci = 'RESPONSIBLE') h
                        where o.plan_id = :plan and w.state <> 'PLANNED' and %s order by o.last_on, o.position limit 100
                        """.formatted(which))
                .param("plan", plan)
                .param("from", from)
                .param("until", until)
                .query(row -> {
                    into.add(line(row));
                });
    }

    /** As it stood; people are called what they are called today, and nothing once their account is gone. */
    private ReviewLines kept(UUID review) {
        Map<String, List<Line>> parts = new HashMap<>();
        jdbc.sql("""
                        select l.part, l.number, l.what, l.due_on, l.words, coalesce(h.people, l.responsible) as people, h.hands
                        from weekly_review_line l cross join lateral (
                            select string_agg(coalesce(nullif(p.name, ''), '–'), ', ' order by p.name) as people,
                                array_agg(p.id) as hands
                            from weekly_review_hand x join person p on p.id = x.person_id
                            where x.review_id = l.review_id and x.part = l.part and x.position = l.position) h
                        where l.review_id = ? order by l.position
                        """).param(review).query(row -> {
            parts.computeIfAbsent(row.getString("part"), part -> new ArrayList<>())
                    .add(line(row));
        });
        return new ReviewLines(
                parts.getOrDefault("DONE", List.of()),
                parts.getOrDefault("AT_RISK", List.of()),
                parts.getOrDefault("LATE", List.of()),
                parts.getOrDefault("NEXT", List.of()));
    }

    private static Line line(ResultSet row) throws SQLException {
        Array hands = row.getArray("hands");
        return new Line(
                row.getInt("number"),
                row.getString("what"),
                row.getString("people"),
                row.getObject("due_on", LocalDate.class),
                row.getString("words"),
                hands == null ? List.of() : List.of((UUID[]) hands.getArray()));
    }
}
