package fr.jalon.standards.application;

import fr.jalon.shared.Actor;
import fr.jalon.shared.LifecycleEvent;
import fr.jalon.shared.LifecycleEvent.Visibility;
import fr.jalon.shared.LocalizedText;
import fr.jalon.shared.Message;
import fr.jalon.shared.NotFound;
import fr.jalon.shared.Paris;
import fr.jalon.shared.PartialDate;
import fr.jalon.shared.RuleViolation;
import fr.jalon.standards.domain.StandardAction;
import fr.jalon.standards.domain.cycle.Decision;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The bodies that decide, and the days they sit. */
@Service
@Transactional
public class SessionBook {

    private final JdbcClient jdbc;
    private final Existing existing;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SessionBook(JdbcClient jdbc, Existing existing, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.existing = existing;
        this.events = events;
        this.clock = clock;
    }

    /** @param hasSessions sits on announced days; a working group or a COPIL does not */
    public record Body(String key, LocalizedText name, boolean hasSessions) {}

    /** @param label what makes it special, or null */
    public record Session(UUID id, String body, LocalDate on, String label) {}

    @Transactional(readOnly = true)
    public List<Body> bodies() {
        return jdbc.sql("select key, name_fr, name_en, has_sessions from body order by position")
                .query((row, number) -> new Body(
                        row.getString("key"),
                        new LocalizedText(row.getString("name_fr"), row.getString("name_en")),
                        row.getBoolean("has_sessions")))
                .list();
    }

    @Transactional(readOnly = true)
    public Map<String, Body> bodiesByKey() {
        return bodies().stream().collect(Collectors.toMap(Body::key, Function.identity()));
    }

    /** All sessions of all bodies, the latest first. */
    @Transactional(readOnly = true)
    public List<Session> sessions() {
        return jdbc.sql("select id, body_key, held_on, label from body_session order by held_on desc, body_key")
                .query((row, number) -> new Session(
                        row.getObject("id", UUID.class),
                        row.getString("body_key"),
                        row.getObject("held_on", LocalDate.class),
                        row.getString("label")))
                .list();
    }

    /** The last dozen sessions a body has held, today's included, the latest first. */
    @Transactional(readOnly = true)
    public List<Session> held(String bodyKey) {
        LocalDate today = Paris.day(clock.instant());
        return sessions().stream()
                .filter(session ->
                        session.body().equals(bodyKey) && !session.on().isAfter(today))
                .limit(12)
                .toList();
    }

    /** Announces a session. */
    public UUID announce(String bodyKey, LocalDate on, String label, Actor actor) {
        StandardAction.KEEP_SESSIONS.require(actor, null);
        Body body = Optional.ofNullable(bodiesByKey().get(bodyKey))
                .filter(Body::hasSessions)
                .orElseThrow(() -> RuleViolation.of("body-unknown", "body", Message.of("session.body-unknown")));
        UUID id = UUID.randomUUID();
        int added = jdbc.sql("""
                insert into body_session (id, body_key, held_on, label, version) values (?, ?, ?, ?, 0)
                on conflict (body_key, held_on) do nothing
                """).params(id, bodyKey, on, label).update();
        if (added == 0) {
            throw RuleViolation.of("session-exists", "on", Message.of("session.exists", body.name(), on));
        }
        record("announced", id, List.of(body.name(), on), actor);
        return id;
    }

    /** Takes back a session at which nothing was decided and that nothing awaits, like a call whose answers go to it. */
    public void cancel(UUID id, Actor actor) {
        StandardAction.KEEP_SESSIONS.require(actor, null);
        Session session = sessions().stream()
                .filter(candidate -> candidate.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("session " + id));
        if (removed(session) == 0) {
            throw RuleViolation.of("session-has-decisions", null, Message.of("session.has-decisions", session.on()));
        }
        record("cancelled", id, List.of(bodiesByKey().get(session.body()).name(), session.on()), actor);
    }

    private int removed(Session session) {
        try {
            return jdbc.sql("""
                    delete from body_session s where id = ?
                    and not exists (select 1 from gate_decision d where d.session_id = s.id)
                    """).param(session.id()).update();
        } catch (DataIntegrityViolationException awaited) {
            throw RuleViolation.of("session-awaited", null, Message.of("session.awaited", session.on()));
        }
    }

    private void record(String verb, UUID id, List<Object> facts, Actor actor) {
        events.publishEvent(new LifecycleEvent(
                "session", id, null, verb, facts, null, actor.id(), clock.instant(), Visibility.PUBLIC));
    }

    /**
     * The decision on the day of its session, or linked to the body's session of its day where there is one.
     *
     * @param decision without a day it takes the one of its session
     */
    Decision placed(Decision given, String bodyKey) {
        Decision decision = given.on() == null && given.sessionId() != null ? onItsSession(given) : given;
        if (decision.sessionId() != null) {
            existing.requireSession(decision.sessionId(), bodyKey, decision.on());
        }
        if (decision.sessionId() != null
                || decision.on() == null
                || !decision.on().isExact()) {
            return decision;
        }
        UUID session = jdbc.sql("select id from body_session where body_key = ? and held_on = ?")
                .params(bodyKey, decision.on().earliest())
                .query(UUID.class)
                .optional()
                .orElse(null);
        return new Decision(decision.outcome(), decision.on(), session, decision.note(), decision.reservations());
    }

    private Decision onItsSession(Decision decision) {
        PartialDate on = jdbc.sql("select held_on from body_session where id = ?")
                .param(decision.sessionId())
                .query(LocalDate.class)
                .optional()
                .map(PartialDate::of)
                .orElseThrow(() -> new NotFound("session " + decision.sessionId()));
        return new Decision(decision.outcome(), on, decision.sessionId(), decision.note(), decision.reservations());
    }
}
