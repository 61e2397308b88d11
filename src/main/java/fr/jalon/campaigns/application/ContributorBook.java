package fr.jalon.campaigns.application;

import fr.jalon.campaigns.domain.Contributor;
import fr.jalon.shared.Secret;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who takes part in a call. Written by single statements, so that the same person at two windows never gets in their own way. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ContributorBook {

    private static final String ROW = """
            select c.id, c.campaign_id, c.person_id, c.name, c.name_public, c.organisation_as_written, c.address, c.locale,
                   c.wants_news, c.confirmed_at
            from contributor c
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    ContributorBook(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Whom a secret belongs to. */
    record Bearer(Contributor contributor, boolean byMail) {}

    Contributor withAccount(UUID campaignId, UUID personId, Locale language) {
        add(campaignId, personId, null, language, clock.instant());
        return one(ROW + "where c.campaign_id = ? and c.person_id = ?", campaignId, personId);
    }

    Contributor byAddress(UUID campaignId, String address, Locale language) {
        add(campaignId, null, address, language, null);
        return one(ROW + "where c.campaign_id = ? and c.address = ?", campaignId, address);
    }

    /** Somebody who only keeps a draft so far. */
    Contributor nameless(UUID campaignId, Locale language) {
        UUID id = add(campaignId, null, null, language, null);
        return one(ROW + "where c.id = ?", id);
    }

    private UUID add(UUID campaignId, UUID personId, String address, Locale language, Instant confirmedAt) {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                insert into contributor (id, campaign_id, person_id, name, name_public, organisation_as_written, address,
                    locale, wants_news, confirmed_at, since)
                values (?, ?, ?, '', false, '', ?, ?, false, ?, ?) on conflict do nothing
                """)
                .params(
                        id,
                        campaignId,
                        personId,
                        address,
                        language.getLanguage(),
                        timestamp(confirmedAt),
                        timestamp(clock.instant()))
                .update();
        return id;
    }

    private Contributor one(String sql, Object... params) {
        return jdbc.sql(sql).params(params).query(ContributorBook::row).single();
    }

    Contributor get(UUID id) {
        return one(ROW + "where c.id = ?", id);
    }

    /** Keeps others who would receive the same comments waiting. */
    void lock(UUID id) {
        jdbc.sql("select id from contributor where id = ? for update")
                .param(id)
                .query(UUID.class)
                .single();
    }

    Optional<Bearer> bearer(UUID campaignId, String secret) {
        if (secret == null || secret.isBlank()) {
            return Optional.empty();
        }
        return jdbc.sql(ROW.replace("from contributor c", ", l.by_mail from contributor c") + """
                        join contributor_link l on l.contributor_id = c.id
                        where l.secret_hash = ? and c.campaign_id = ?
                        """)
                .params(new Secret(secret).hash(), campaignId)
                .query((row, number) -> new Bearer(row(row, number), row.getBoolean("by_mail")))
                .optional();
    }

    Optional<Contributor> ofPerson(UUID campaignId, UUID personId) {
        return jdbc.sql(ROW + "where c.campaign_id = ? and c.person_id = ?")
                .params(campaignId, personId)
                .query(ContributorBook::row)
                .optional();
    }

    /** Those to be told something: they proved their address, and satisfy the condition. */
    List<Contributor> confirmed(UUID campaignId, String condition) {
        return jdbc.sql(ROW + "where c.campaign_id = ? and c.confirmed_at is not null and " + condition)
                .param(campaignId)
                .query(ContributorBook::row)
                .list();
    }

    /** @param byMail whoever shows it reads that address */
    String link(UUID contributorId, boolean byMail) {
        Secret secret = Secret.random();
        jdbc.sql("insert into contributor_link (secret_hash, contributor_id, by_mail, created_at) values (?, ?, ?, ?)")
                .params(secret.hash(), contributorId, byMail, timestamp(clock.instant()))
                .update();
        return secret.text();
    }

    void introduce(UUID id, String name, boolean agrees) {
        jdbc.sql("update contributor set name = ?, name_public = ? where id = ?")
                .params(name == null ? "" : name.strip(), agrees && name != null && !name.isBlank(), id)
                .update();
    }

    /** The organisation last written; offered again next time. */
    void speakFor(UUID id, String organisation) {
        jdbc.sql(
                        "update contributor set organisation_as_written = :written where id = :id and organisation_as_written <> :written")
                .param("id", id)
                .param("written", organisation == null ? "" : organisation.strip())
                .update();
    }

    void confirm(UUID id) {
        jdbc.sql("update contributor set confirmed_at = ? where id = ? and confirmed_at is null")
                .params(timestamp(clock.instant()), id)
                .update();
    }

    /** What was kept for nobody is somebody's from now on. */
    void adopt(UUID nobody, UUID somebody) {
        jdbc.sql(
                        "update comment set contributor_id = ?, version = version + 1 where contributor_id = ? and state = 'DRAFT'")
                .params(somebody, nobody)
                .update();
    }

    void follow(UUID id, boolean wanted) {
        jdbc.sql("update contributor set wants_news = ? where id = ?")
                .params(wanted, id)
                .update();
    }

    /** True for one of several that ask at once, and for none while the last link is younger than that. */
    boolean claimLink(UUID id, Duration age) {
        Instant now = clock.instant();
        return jdbc.sql("""
                        update contributor set link_sent_at = :now
                        where id = :id and (link_sent_at is null or link_sent_at <= :before)
                        """)
                        .param("id", id)
                        .param("now", timestamp(now))
                        .param("before", timestamp(now.minus(age)))
                        .update()
                == 1;
    }

    /** True the first time only. */
    boolean claimAcknowledgement(UUID id) {
        return jdbc.sql("update contributor set acknowledged_at = ? where id = ? and acknowledged_at is null")
                        .params(timestamp(clock.instant()), id)
                        .update()
                == 1;
    }

    private static Timestamp timestamp(Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }

    private static Contributor row(ResultSet row, int number) throws SQLException {
        Timestamp confirmed = row.getTimestamp("confirmed_at");
        return new Contributor(
                row.getObject("id", UUID.class),
                row.getObject("campaign_id", UUID.class),
                row.getObject("person_id", UUID.class),
                row.getString("name"),
                row.getBoolean("name_public"),
                row.getString("organisation_as_written"),
                row.getString("address"),
                Locale.forLanguageTag(row.getString("locale")),
                row.getBoolean("wants_news"),
                confirmed == null ? null : confirmed.toInstant());
    }
}
