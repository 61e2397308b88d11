package fr.jalon.accounts.application;

import fr.jalon.shared.Secret;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Whose API token is this? Asked at each call, so a revoked one is dead at once. */
@Service
public class TokenSignIn {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    /** How exact "last used" is; writing it at each call would make every read a write. */
    private static final Duration PRECISION = Duration.ofMinutes(5);

    private final JdbcClient jdbc;
    private final Attempts attempts;
    private final Clock clock;

    TokenSignIn(JdbcClient jdbc, Attempts attempts, Clock clock) {
        this.jdbc = jdbc;
        this.attempts = attempts;
        this.clock = clock;
    }

    /** Empty for a token nobody has; too many of those and the caller has to wait. */
    public Optional<UUID> signIn(String token, String network) {
        Optional<Known> known = find(token);
        if (known.isEmpty()) {
            attempts.unknownToken(network);
        }
        known.filter(this::isStale).ifPresent(this::touch);
        return known.map(Known::personId);
    }

    private Optional<Known> find(String token) {
        return jdbc.sql("""
                        select t.id, t.person_id, t.last_used_at from api_token t join person p on p.id = t.person_id
                        where t.token_hash = :hash and t.revoked_at is null and p.status = 'ACTIVE'
                          and (t.expires_on is null or t.expires_on >= :today)
                        """)
                .param("hash", new Secret(token).hash())
                .param("today", Date.valueOf(LocalDate.now(clock.withZone(PARIS))))
                .query((row, number) -> new Known(
                        row.getObject("id", UUID.class),
                        row.getObject("person_id", UUID.class),
                        row.getTimestamp("last_used_at") == null
                                ? null
                                : row.getTimestamp("last_used_at").toInstant()))
                .optional();
    }

    private boolean isStale(Known known) {
        return known.lastUsedAt == null || known.lastUsedAt.plus(PRECISION).isBefore(clock.instant());
    }

    private void touch(Known known) {
        jdbc.sql("update api_token set last_used_at = :at where id = :id")
                .param("at", Timestamp.from(clock.instant()))
                .param("id", known.id)
                .update();
    }

    private record Known(UUID id, UUID personId, Instant lastUsedAt) {}
}
