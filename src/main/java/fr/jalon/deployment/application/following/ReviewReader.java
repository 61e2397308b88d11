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
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Weekly reviews: as things stand until one is closed, as they stood ever after. */
@Service
@Transactional(readOnly = true)
public class ReviewReader {

    private final RolloutDesk desk;
    private final WeeklyReviews reviews;
    private final ReviewFindings findings;
    private final ReviewAnomalies anomalies;
    private final FrozenNames names;
    private final People people;
    private final JdbcClient jdbc;
    private final Clock clock;

    ReviewReader(
            RolloutDesk desk,
            WeeklyReviews reviews,
            ReviewFindings findings,
            ReviewAnomalies anomalies,
            FrozenNames names,
            People people,
            JdbcClient jdbc,
            Clock clock) {
        this.desk = desk;
        this.reviews = reviews;
        this.findings = findings;
        this.anomalies = anomalies;
        this.names = names;
        this.people = people;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * @param measures corrective measures that were agreed, or null
     * @param closedBy name, or null while it is open
     * @param before Monday of the review before it, or null
     * @param first none was closed before it, so that it covers all the plan did; not looked at in a list
     */
    public record ReviewView(
            LocalDate monday,
            ReviewLines lines,
            String measures,
            String next,
            Instant closedAt,
            String closedBy,
            LocalDate before,
            boolean first) {

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
        UnaryOperator<String> reading = names.reading(all.stream()
                .flatMap(one -> Stream.of(one.measures(), one.next()))
                .toList());
        return all.stream()
                .map(one -> view(one, ReviewLines.EMPTY, null, false, named, reading))
                .toList();
    }

    public LocalDate thisWeek() {
        return Paris.day(clock.instant()).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** @throws NotFound when nothing is kept of that week and it cannot be reviewed any more, or not yet */
    public ReviewView one(String standard, LocalDate monday, Actor reader) {
        UUID plan = desk.inside(standard, reader).planId();
        WeeklyReview review = reviews.findByPlanIdAndMonday(plan, monday).orElse(null);
        if (review == null) {
            LocalDate last = reviews.findFirstByPlanIdOrderByMondayDesc(plan)
                    .map(WeeklyReview::monday)
                    .orElse(null);
            if (!WeeklyReview.canBegin(monday, thisWeek(), last)) {
                throw new NotFound("review of " + monday);
            }
            boolean first = isFirst(plan, clock.instant());
            return new ReviewView(monday, findings.of(plan, monday, reader), null, null, null, null, last, first);
        }
        LocalDate before = reviews.findFirstByPlanIdAndMondayLessThanOrderByMondayDesc(plan, monday)
                .map(WeeklyReview::monday)
                .orElse(null);
        Map<UUID, PersonRef> named = review.closedBy() == null ? Map.of() : people.byIds(List.of(review.closedBy()));
        boolean first = isFirst(plan, review.isClosed() ? review.closedAt() : clock.instant());
        ReviewLines lines = review.isClosed() ? kept(review.id()) : findings.of(plan, monday, reader);
        List<String> texts = new ArrayList<>(lines.texts());
        Collections.addAll(texts, review.measures(), review.next());
        return view(review, lines, before, first, named, names.reading(texts));
    }

    private boolean isFirst(UUID plan, Instant closing) {
        return !reviews.existsByPlanIdAndClosedAtBefore(plan, closing);
    }

    private static ReviewView view(
            WeeklyReview one,
            ReviewLines lines,
            LocalDate before,
            boolean first,
            Map<UUID, PersonRef> named,
            UnaryOperator<String> reading) {
        PersonRef by = one.closedBy() == null ? null : named.get(one.closedBy());
        return new ReviewView(
                one.monday(),
                lines.worded(reading),
                reading.apply(one.measures()),
                reading.apply(one.next()),
                one.closedAt(),
                by == null ? null : by.name(),
                before,
                first);
    }

    /** As it stood; people are called what they are called today, and nothing once their account is gone. */
    private ReviewLines kept(UUID review) {
        Map<String, List<Line>> parts = new HashMap<>();
        jdbc.sql("""
                        select l.part, l.number, l.what, l.due_on, l.to_begin, l.words, coalesce(h.people, l.responsible) as people, h.hands
                        from weekly_review_line l cross join lateral (
                            select string_agg(coalesce(nullif(p.name, ''), '–'), ', ' order by p.name) as people,
                                array_agg(p.id) as hands
                            from weekly_review_hand x join person p on p.id = x.person_id
                            where x.review_id = l.review_id and x.part = l.part and x.position = l.position) h
                        where l.review_id = ? order by l.position
                        """).param(review).query(row -> {
            parts.computeIfAbsent(row.getString("part"), part -> new ArrayList<>())
                    .add(ReviewFindings.line(row));
        });
        return new ReviewLines(
                parts.getOrDefault("DONE", List.of()),
                parts.getOrDefault("AT_RISK", List.of()),
                parts.getOrDefault("LATE", List.of()),
                parts.getOrDefault("NEXT", List.of()),
                anomalies.kept(review));
    }
}
