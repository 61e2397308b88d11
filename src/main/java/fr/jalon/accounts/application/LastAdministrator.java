package fr.jalon.accounts.application;

import fr.jalon.shared.Message;
import fr.jalon.shared.RuleViolation;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Somebody must always be able to give access. */
@Component
class LastAdministrator {

    private final JdbcClient jdbc;

    LastAdministrator(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Stops what would leave no active administrator. Two administrators who leave at the same moment wait for each
     * other: the rows stay locked until the end of the transaction.
     */
    void refuseToLose(UUID personId) {
        boolean another = jdbc.sql("""
                        select p.id from granted_role g join person p on p.id = g.person_id
                        where g.role = 'ADMINISTRATOR' and p.status = 'ACTIVE' order by g.id for update
                        """).query(UUID.class).list().stream().anyMatch(id -> !id.equals(personId));
        if (!another) {
            throw RuleViolation.of("last-administrator", null, Message.of("accounts.last-administrator"));
        }
    }
}
