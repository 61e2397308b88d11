package fr.jalon.campaigns.application;

import fr.jalon.campaigns.domain.CampaignAction;
import fr.jalon.campaigns.domain.CampaignState;
import fr.jalon.shared.Actor;
import fr.jalon.shared.Message;
import fr.jalon.shared.Paris;
import fr.jalon.shared.Role;
import fr.jalon.shared.TodoSource;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What calls wait for, from those who run them; and from members, a word before the end. */
@Component
@Transactional(readOnly = true)
class CallTodos implements TodoSource {

    /** The next act of each state, for whoever may do it. */
    private static final Map<CampaignState, CampaignAction> NEXT = Map.of(
            CampaignState.DRAFT, CampaignAction.PREPARE,
            CampaignState.PREPARED, CampaignAction.APPROVE,
            CampaignState.APPROVED, CampaignAction.ANNOUNCE,
            CampaignState.CLOSED, CampaignAction.PROCESS,
            CampaignState.PROCESSING, CampaignAction.PUBLISH);

    private final JdbcClient jdbc;
    private final Clock clock;

    CallTodos(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record Call(UUID standard, String slug, String title, CampaignState state, Instant opens, Instant closes) {

        String href() {
            return "/appels/" + slug;
        }
    }

    @Override
    public List<Todo> todosOf(Actor actor) {
        Set<UUID> standards = actor.rolesOn().keySet();
        if (standards.isEmpty()) {
            return List.of();
        }
        return jdbc
                .sql("""
                        select standard_id, slug, title, opens_at, closes_at,
                            case when state in ('ANNOUNCED', 'OPEN') and closes_at <= :now then 'CLOSED'
                                 when state = 'ANNOUNCED' and opens_at <= :now then 'OPEN' else state end as state
                        from campaign where standard_id in (:standards) and state <> 'PUBLISHED' and not reconstructed
                        order by closes_at nulls first
                        """)
                .param("now", Timestamp.from(clock.instant()))
                .param("standards", standards)
                .query((row, number) -> new Call(
                        row.getObject("standard_id", UUID.class),
                        row.getString("slug"),
                        row.getString("title"),
                        CampaignState.valueOf(row.getString("state")),
                        instant(row.getTimestamp("opens_at")),
                        instant(row.getTimestamp("closes_at"))))
                .list()
                .stream()
                .map(call -> todo(call, actor))
                .flatMap(Optional::stream)
                .collect(Collectors.toList());
    }

    private static Optional<Todo> todo(Call call, Actor actor) {
        CampaignAction next = NEXT.get(call.state());
        if (next != null) {
            return next.isAllowedTo(actor, call.standard())
                    ? Optional.of(todo(call, "todo.call." + next.name(), due(call)))
                    : Optional.empty();
        }
        boolean member = actor.has(Role.MEMBER, call.standard()) || actor.has(Role.COPIL_MEMBER, call.standard());
        return call.state() == CampaignState.OPEN && member
                ? Optional.of(
                        todo(call, "todo.call.COMMENT", Paris.day(call.closes().minusNanos(1))))
                : Optional.empty();
    }

    /** Preparation is due by the opening; what follows the closing has no date of its own. */
    private static LocalDate due(Call call) {
        return call.opens() == null || call.state().isPublic() ? null : Paris.day(call.opens());
    }

    private static Todo todo(Call call, String key, LocalDate due) {
        return new Todo(call.standard(), Message.of(key), call.title(), call.href(), due);
    }

    private static Instant instant(Timestamp at) {
        return at == null ? null : at.toInstant();
    }
}
