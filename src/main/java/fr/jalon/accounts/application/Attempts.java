package fr.jalon.accounts.application;

import fr.jalon.accounts.RateLimits;
import fr.jalon.shared.Address;
import fr.jalon.shared.Secret;
import fr.jalon.shared.TooManyAttempts;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts attempts per account and per network address, for all instances together. An attempt is counted before it is
 * tried, so that many at once do not slip through; a successful one is taken back. Attempts refused here are not
 * counted: who waits gets in.
 */
@Service
public class Attempts implements RateLimits {

    private static final Duration HOUR = Duration.ofHours(1);

    private final JdbcClient jdbc;
    private final AccountsProperties limits;
    private final Clock clock;

    Attempts(JdbcClient jdbc, AccountsProperties limits, Clock clock) {
        this.jdbc = jdbc;
        this.limits = limits;
        this.clock = clock;
    }

    /** Counts an attempt to sign in with a password. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public Counted password(String address, String network) {
        return count(
                new Limit("PASSWORD", account(address), limits.passwordsPerAccount(), limits.window()),
                new Limit("PASSWORD", network(network), limits.passwordsPerNetwork(), limits.window()));
    }

    /** Counts a demand for a mail with a link, whether there is an account or not. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void link(String address, String network) {
        count(
                new Limit("LINK", account(address), limits.linksPerAccount(), HOUR),
                new Limit("LINK", network(network), limits.linksPerNetwork(), HOUR));
    }

    /** Counts an API token nobody has. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void unknownToken(String network) {
        count(new Limit("TOKEN", network(network), limits.tokensPerNetwork(), limits.window()));
    }

    @Override
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void fromNetwork(String act, String network, int most, Duration window) {
        count(new Limit(act, network(network), most, window));
    }

    @Override
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void toAddress(String act, String address, int most, Duration window) {
        count(new Limit(act, account(address), most, window));
    }

    /** The attempt was a good one: the account starts afresh, and the network is not charged for it. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void forgive(Counted counted) {
        jdbc.sql("delete from sign_in_attempt where act = 'PASSWORD' and source = :account or id = any(:ids)")
                .param("account", counted.account)
                .param("ids", counted.ids.toArray(Long[]::new))
                .update();
    }

    /** Drops what was counted for an account that is no more. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void forget(String address) {
        jdbc.sql("delete from sign_in_attempt where source = :account")
                .param("account", account(address))
                .update();
    }

    /** Drops what is too old to count for anybody. */
    @Transactional
    public void forgetOld() {
        jdbc.sql("delete from sign_in_attempt where at < :before")
                .param("before", timestamp(clock.instant().minus(Duration.ofDays(1))))
                .update();
    }

    private Counted count(Limit... wanted) {
        Instant now = clock.instant();
        for (Limit limit : wanted) {
            check(limit, now);
        }
        List<Long> ids =
                List.of(wanted).stream().map(limit -> insert(limit, now)).toList();
        return new Counted(wanted[0].source, ids);
    }

    /** The lock makes attempts on the same source take turns, on every instance, until the count is committed. */
    private void check(Limit limit, Instant now) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:source, 0))")
                .param("source", limit.act + limit.source)
                .query((row, number) -> "")
                .single();
        Optional<Instant> oldest = jdbc.sql("""
                        select at from sign_in_attempt where source = :source and act = :act and at > :since
                        order by at desc offset :before limit 1
                        """)
                .param("source", limit.source)
                .param("act", limit.act)
                .param("since", timestamp(now.minus(limit.window)))
                .param("before", limit.most - 1)
                .query((row, number) -> row.getTimestamp("at").toInstant())
                .optional();
        oldest.ifPresent(at -> {
            throw new TooManyAttempts(Duration.between(now, at.plus(limit.window)));
        });
    }

    private Long insert(Limit limit, Instant now) {
        return jdbc.sql("insert into sign_in_attempt (act, source, at) values (:act, :source, :at) returning id")
                .param("act", limit.act)
                .param("source", limit.source)
                .param("at", timestamp(now))
                .query(Long.class)
                .single();
    }

    /** The address itself is not kept: there may be no account, and it may be anybody's. */
    static String account(String address) {
        return HexFormat.of().formatHex(new Secret(Address.normal(address)).hash());
    }

    /** An IPv6 subscriber has a whole /64. */
    static String network(String address) {
        if (address == null || !address.contains(":")) {
            return String.valueOf(address);
        }
        try {
            byte[] bytes = java.net.InetAddress.getByName(address).getAddress();
            return bytes.length == 16 ? HexFormat.of().formatHex(bytes, 0, 8) + "::/64" : address;
        } catch (java.net.UnknownHostException impossible) {
            return address;
        }
    }

    private static Timestamp timestamp(Instant instant) {
        return Timestamp.from(instant);
    }

    private record Limit(String act, String source, int most, Duration window) {}

    /** What was counted, to take it back. */
    public record Counted(String account, List<Long> ids) {}
}
