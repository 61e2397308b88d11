package fr.jalon.meetings.application;

import fr.jalon.meetings.domain.Audience;
import fr.jalon.meetings.domain.consensus.Circle;
import fr.jalon.meetings.domain.consensus.ConsensusAction;
import fr.jalon.shared.Actor;
import fr.jalon.shared.Message;
import fr.jalon.shared.Paris;
import fr.jalon.shared.TodoSource;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a consensus waits for: the position of one's organisation, and an end from those who run the group. */
@Component
@Transactional(readOnly = true)
class ConsensusTodos implements TodoSource {

    private final CirclePeople circles;
    private final Insiders insiders;
    private final JdbcClient jdbc;
    private final Clock clock;

    ConsensusTodos(CirclePeople circles, Insiders insiders, JdbcClient jdbc, Clock clock) {
        this.circles = circles;
        this.insiders = insiders;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param said keys of the organisations that gave their position in the current round */
    private record Open(UUID id, Circle circle, String subject, Instant until, Set<String> said) {

        boolean isOver(Instant now) {
            return until != null && !now.isBefore(until);
        }
    }

    @Override
    public List<Todo> todosOf(Actor actor) {
        List<Todo> todos = new ArrayList<>();
        if (actor.id() == null) {
            return todos;
        }
        Instant now = clock.instant();
        for (Open open : open(actor)) {
            Circle circle = open.circle();
            if (!open.isOver(now) && waitsFor(actor, open)) {
                LocalDate due =
                        open.until() == null ? null : Paris.day(open.until().minusNanos(1));
                todos.add(todo(open, "todo.meeting.position", due));
            } else if (open.isOver(now) && ConsensusAction.CONCLUDE.isAllowedTo(actor, circle.standardId(), false)) {
                todos.add(todo(open, "todo.meeting.consensus", null));
            }
        }
        return todos;
    }

    private boolean waitsFor(Actor actor, Open open) {
        Circle circle = open.circle();
        return insiders.isInside(actor, circle.standardId(), circle.groupId(), circle.audience())
                && circles.voiceOf(actor.id(), circle)
                        .map(CirclePeople.Voice::key)
                        .filter(key -> !open.said().contains(key))
                        .isPresent();
    }

    private static Todo todo(Open open, String key, LocalDate due) {
        return new Todo(open.circle().standardId(), Message.of(key), open.subject(), "/consensus/" + open.id(), due);
    }

    private List<Open> open(Actor actor) {
        return jdbc.sql("""
                        select c.id, c.standard_id, c.group_id, c.audience, c.subject, r.answer_until,
                            array(select p.organisation_key from consensus_position p where p.round_id = r.id) as said
                        from consensus c join consensus_round r on r.consensus_id = c.id and r.closed_at is null
                        where c.state = 'OPEN' and c.standard_id = any(:standards)
                        order by r.answer_until nulls last, c.opened_at limit 50
                        """)
                .param("standards", actor.rolesOn().keySet().toArray(UUID[]::new))
                .query((row, number) -> {
                    Timestamp until = row.getTimestamp("answer_until");
                    return new Open(
                            row.getObject("id", UUID.class),
                            new Circle(
                                    row.getObject("standard_id", UUID.class),
                                    row.getObject("group_id", UUID.class),
                                    Audience.valueOf(row.getString("audience"))),
                            row.getString("subject"),
                            until == null ? null : until.toInstant(),
                            Set.copyOf(Arrays.asList(
                                    (String[]) row.getArray("said").getArray())));
                })
                .list();
    }
}
