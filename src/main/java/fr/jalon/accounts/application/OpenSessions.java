package fr.jalon.accounts.application;

import fr.jalon.accounts.AccountDeleted;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The sessions of a person, on all their devices. */
@Component
public class OpenSessions {

    private final FindByIndexNameSessionRepository<? extends Session> sessions;
    private final JdbcClient jdbc;
    private final Clock clock;

    OpenSessions(FindByIndexNameSessionRepository<? extends Session> sessions, JdbcClient jdbc, Clock clock) {
        this.sessions = sessions;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Remembers when somebody came last. Two at once are no conflict: the account's version is left alone. */
    @Transactional
    public void opened(UUID personId) {
        jdbc.sql("update person set last_sign_in_at = :at where id = :id")
                .param("at", Timestamp.from(clock.instant()))
                .param("id", personId)
                .update();
    }

    @EventListener
    public void on(AccountDeleted gone) {
        closeAll(gone.personId());
    }

    public void closeAll(UUID personId) {
        closeOthers(personId, null);
    }

    /** @param kept id of the session that stays, or null */
    public void closeOthers(UUID personId, String kept) {
        sessions.findByPrincipalName(personId.toString()).keySet().stream()
                .filter(id -> !id.equals(kept))
                .forEach(sessions::deleteById);
    }
}
