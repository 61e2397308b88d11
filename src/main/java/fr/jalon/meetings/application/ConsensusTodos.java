package fr.jalon.meetings.application;

import fr.jalon.accounts.OrganisationRef;
import fr.jalon.accounts.Organisations;
import fr.jalon.meetings.domain.Audience;
import fr.jalon.meetings.domain.consensus.ConsensusAction;
import fr.jalon.shared.Actor;
import fr.jalon.shared.Message;
import fr.jalon.shared.Paris;
import fr.jalon.shared.TodoSource;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a consensus waits for: the position of one's organisation, and an end from those who run the group. However many
 * there are, they are read at once, with the seat the reader has in the circle of each; who speaks for an organisation is
 * told by {@link CirclePeople#voiceOf}, which this agrees with.
 */
@Component
@Transactional(readOnly = true)
class ConsensusTodos implements TodoSource {

    private static final String OPEN = """
            select c.id, c.standard_id, c.group_id, c.audience, c.subject, r.answer_until, m.id as seat,
                m.organisation_id, m.organisation_as_written,
                array(select p.organisation_key from consensus_position p where p.round_id = r.id) as said
            from consensus c join consensus_round r on r.consensus_id = c.id and r.closed_at is null
            left join group_member m on m.group_id = c.group_id and m.person_id = :me and m.until is null
                and exists (select from group_member_circle k where k.member_id = m.id and k.until is null
                    and (k.circle = 'COPIL' or k.circle = 'CONTRIBUTORS' and c.audience = 'GROUP'))
            where c.state = 'OPEN' and c.standard_id = any(:standards)
            order by r.answer_until nulls last, c.opened_at limit 50
            """;

    private final CirclePeople circles;
    private final Organisations organisations;
    private final JdbcClient jdbc;
    private final Clock clock;

    ConsensusTodos(CirclePeople circles, Organisations organisations, JdbcClient jdbc, Clock clock) {
        this.circles = circles;
        this.organisations = organisations;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * A consensus under way.
     *
     * @param speaks the reader has a seat in its circle, or without a group a role that stands for it
     * @param organisation of that seat, or null
     * @param written how it was written there where it is not known; or null
     * @param said keys of the organisations that gave their position in the current round
     */
    private record Open(
            UUID id,
            UUID standard,
            String subject,
            Instant until,
            boolean speaks,
            UUID organisation,
            String written,
            Set<String> said) {

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
        Voices voices = new Voices(actor.id());
        for (Open open : open(actor)) {
            if (!open.isOver(now) && open.speaks() && voices.isAwaited(open)) {
                LocalDate due =
                        open.until() == null ? null : Paris.day(open.until().minusNanos(1));
                todos.add(todo(open, "todo.meeting.position", due));
            } else if (open.isOver(now) && ConsensusAction.CONCLUDE.isAllowedTo(actor, open.standard(), false)) {
                todos.add(todo(open, "todo.meeting.consensus", null));
            }
        }
        return todos;
    }

    private static Todo todo(Open open, String key, LocalDate due) {
        return new Todo(open.standard(), Message.of(key), open.subject(), "/consensus/" + open.id(), due);
    }

    /** The organisations one reader speaks for; each spelling is looked for once. */
    private final class Voices {

        private final UUID person;
        private final Map<String, String> spelt = new HashMap<>();
        private Optional<OrganisationRef> own;

        Voices(UUID person) {
            this.person = person;
        }

        boolean isAwaited(Open open) {
            String key = key(open);
            return key != null && !open.said().contains(key);
        }

        private String key(Open open) {
            if (open.organisation() != null) {
                return open.organisation().toString();
            }
            if (open.written() != null && !open.written().isBlank()) {
                return spelt.computeIfAbsent(
                        open.written(), written -> circles.voice(written).key());
            }
            own = own == null ? organisations.ofPerson(person) : own;
            return own.map(each -> each.id().toString()).orElse(null);
        }
    }

    private List<Open> open(Actor actor) {
        return jdbc.sql(OPEN)
                .param("me", actor.id())
                .param("standards", actor.rolesOn().keySet().toArray(UUID[]::new))
                .query((row, number) -> open(row, actor))
                .list();
    }

    private static Open open(ResultSet row, Actor actor) throws SQLException {
        UUID standard = row.getObject("standard_id", UUID.class);
        Timestamp until = row.getTimestamp("answer_until");
        boolean byRole = row.getObject("group_id") == null
                && actor.hasAny(Audience.valueOf(row.getString("audience")).roles(), standard);
        return new Open(
                row.getObject("id", UUID.class),
                standard,
                row.getString("subject"),
                until == null ? null : until.toInstant(),
                byRole || row.getObject("seat") != null,
                row.getObject("organisation_id", UUID.class),
                row.getString("organisation_as_written"),
                Set.copyOf(Arrays.asList((String[]) row.getArray("said").getArray())));
    }
}
