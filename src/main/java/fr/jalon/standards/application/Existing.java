package fr.jalon.standards.application;

import fr.jalon.accounts.Organisations;
import fr.jalon.accounts.People;
import fr.jalon.shared.Message;
import fr.jalon.shared.PartialDate;
import fr.jalon.shared.RuleViolation;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Checks that what a request names is there, so that the answer is a sentence and not a broken foreign key. */
@Component
class Existing {

    private final JdbcClient jdbc;
    private final Organisations organisations;
    private final People people;

    Existing(JdbcClient jdbc, Organisations organisations, People people) {
        this.jdbc = jdbc;
        this.organisations = organisations;
        this.people = people;
    }

    void requireTheme(String key) {
        require(
                jdbc.sql("select exists (select 1 from theme where key = ?)")
                        .param(key)
                        .query(Boolean.class)
                        .single(),
                "theme-unknown",
                "theme");
    }

    void requireStandards(Collection<UUID> ids) {
        require(
                ids.isEmpty()
                        || jdbc.sql("select count(*) from standard where id in (:ids)")
                                        .param("ids", ids)
                                        .query(Long.class)
                                        .single()
                                == ids.size(),
                "standard-unknown",
                "target");
    }

    void requireOrganisations(Collection<UUID> ids) {
        require(organisations.byIds(ids).keySet().containsAll(ids), "organisation-unknown", "organisation");
    }

    void requirePerson(UUID id) {
        require(id == null || people.byIds(List.of(id)).containsKey(id), "person-unknown", "person");
    }

    /** The session is one of that body, and the decision was taken that day, as far as its date tells. */
    void requireSession(UUID id, String body, PartialDate on) {
        LocalDate held = jdbc.sql("select held_on from body_session where id = ? and body_key = ?")
                .params(id, body)
                .query(LocalDate.class)
                .optional()
                .orElseThrow(() -> broken("session-unknown", "session"));
        if (on != null && (held.isBefore(on.earliest()) || held.isAfter(on.latest()))) {
            throw RuleViolation.of("session-other-day", "on", Message.of("rule.session-other-day", held));
        }
    }

    private static void require(boolean there, String rule, String field) {
        if (!there) {
            throw broken(rule, field);
        }
    }

    private static RuleViolation broken(String rule, String field) {
        return RuleViolation.of(rule, field, Message.of("rule." + rule));
    }
}
