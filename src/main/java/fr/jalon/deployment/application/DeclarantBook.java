package fr.jalon.deployment.application;

import fr.jalon.shared.Secret;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who declares. Written by single statements, so that one person at two windows never gets in their own way. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class DeclarantBook {

    private static final String ROW = "select d.id, d.person_id, d.address, d.locale from declarant d ";

    private final JdbcClient jdbc;
    private final Clock clock;

    DeclarantBook(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Declarant withAccount(UUID personId, Locale language) {
        add(personId, null, language, clock.instant());
        return one(ROW + "where d.person_id = ?", personId);
    }

    Declarant byAddress(String address, Locale language) {
        add(null, address, language, null);
        return one(ROW + "where d.address = ?", address);
    }

    Optional<Declarant> ofPerson(UUID personId) {
        return find(ROW + "where d.person_id = ?", personId);
    }

    Optional<Declarant> ofAddress(String address) {
        return find(ROW + "where d.address = ?", address);
    }

    Optional<Declarant> byId(UUID id) {
        return find(ROW + "where d.id = ?", id);
    }

    /** Whoever shows the secret reads the mail of that address. */
    Optional<Declarant> bearer(String secret) {
        return secret == null || secret.isBlank()
                ? Optional.empty()
                : find(
                        ROW + "join declarant_link l on l.declarant_id = d.id where l.secret_hash = ?",
                        new Secret(secret).hash());
    }

    /** Keeps others who would confirm the same declarations waiting. */
    void lock(UUID id) {
        jdbc.sql("select id from declarant where id = ? for update")
                .param(id)
                .query(UUID.class)
                .single();
    }

    String link(UUID declarantId) {
        Secret secret = Secret.random();
        jdbc.sql("insert into declarant_link (secret_hash, declarant_id, created_at) values (?, ?, ?)")
                .params(secret.hash(), declarantId, Timestamp.from(clock.instant()))
                .update();
        return secret.text();
    }

    void confirm(UUID id) {
        jdbc.sql("update declarant set confirmed_at = ? where id = ? and confirmed_at is null")
                .params(Timestamp.from(clock.instant()), id)
                .update();
    }

    /** True for one of several that ask at once, and for none while the last link is younger than that. */
    boolean claimLink(UUID id, Duration age) {
        Instant now = clock.instant();
        return jdbc.sql("""
                        update declarant set link_sent_at = :now
                        where id = :id and (link_sent_at is null or link_sent_at <= :before)
                        """)
                        .param("id", id)
                        .param("now", Timestamp.from(now))
                        .param("before", Timestamp.from(now.minus(age)))
                        .update()
                == 1;
    }

    private void add(UUID personId, String address, Locale language, Instant confirmedAt) {
        jdbc.sql("""
                insert into declarant (id, person_id, address, locale, confirmed_at, since)
                values (?, ?, ?, ?, ?, ?) on conflict do nothing
                """)
                .params(
                        UUID.randomUUID(),
                        personId,
                        address,
                        "en".equals(language.getLanguage()) ? "en" : "fr",
                        confirmedAt == null ? null : Timestamp.from(confirmedAt),
                        Timestamp.from(clock.instant()))
                .update();
    }

    private Declarant one(String sql, Object parameter) {
        return find(sql, parameter).orElseThrow();
    }

    private Optional<Declarant> find(String sql, Object parameter) {
        return jdbc.sql(sql).param(parameter).query(DeclarantBook::row).optional();
    }

    private static Declarant row(ResultSet row, int number) throws SQLException {
        return new Declarant(
                row.getObject("id", UUID.class),
                row.getObject("person_id", UUID.class),
                row.getString("address"),
                Locale.forLanguageTag(row.getString("locale")));
    }
}
