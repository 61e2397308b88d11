package fr.jalon.journal.application;

import fr.jalon.shared.LifecycleEvent;
import fr.jalon.shared.Paris;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes every act down in the transaction of the act: both are there, or neither. An act outside of one is refused. */
@Component
class JournalKeeper {

    private final JdbcClient jdbc;

    JournalKeeper(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void write(LifecycleEvent event) {
        jdbc.sql("""
                insert into journal_entry
                    (at, happened_on, told_at, subject_type, subject_id, standard_id, verb, facts, reason, actor_id, visibility)
                values (:at, :on, :told, :type, :subject, :standard, :verb, :facts::jsonb, :reason, :actor, :visibility)
                """)
                .param("at", event.at().atOffset(ZoneOffset.UTC))
                .param("on", event.on() == null ? null : event.on().iso(), Types.VARCHAR)
                .param("told", told(event).atOffset(ZoneOffset.UTC))
                .param("type", event.subjectType())
                .param("subject", event.subjectId(), Types.OTHER)
                .param("standard", event.standardId(), Types.OTHER)
                .param("verb", event.verb())
                .param("facts", Facts.write(event.facts()))
                .param("reason", event.reason(), Types.VARCHAR)
                .param("actor", event.actorId(), Types.OTHER)
                .param("visibility", event.visibility().name())
                .update();
    }

    /** What is recorded on the day it happens keeps its hour, and so its place among the acts of that day. */
    private static Instant told(LifecycleEvent event) {
        if (event.on() == null || event.on().earliest().equals(Paris.day(event.at()))) {
            return event.at();
        }
        return event.on().earliest().atTime(LocalTime.NOON).atZone(Paris.ZONE).toInstant();
    }
}
