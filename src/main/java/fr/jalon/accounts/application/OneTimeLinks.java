package fr.jalon.accounts.application;

import fr.jalon.accounts.AccountDeleted;
import fr.jalon.accounts.domain.KnownPeople;
import fr.jalon.accounts.domain.Person;
import fr.jalon.accounts.domain.SignInToken;
import fr.jalon.accounts.domain.SignInTokens;
import fr.jalon.accounts.domain.TokenPurpose;
import fr.jalon.shared.MailRequested;
import fr.jalon.shared.Secret;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Makes, reads and uses up the one-time links; the links themselves are only ever in a mail. */
@Component
class OneTimeLinks {

    private final EntityManager session;
    private final SignInTokens tokens;
    private final KnownPeople people;
    private final ApplicationEventPublisher events;
    private final JdbcClient jdbc;
    private final Clock clock;

    OneTimeLinks(
            EntityManager session,
            SignInTokens tokens,
            KnownPeople people,
            ApplicationEventPublisher events,
            JdbcClient jdbc,
            Clock clock) {
        this.session = session;
        this.tokens = tokens;
        this.people = people;
        this.events = events;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Sends a link to somebody. Flushes first: whoever writes the mail looks the person up in the database.
     *
     * @param template of the mail
     * @param path local path that ends where the secret goes, like {@code /invitation/}
     * @param query what follows the secret, or nothing
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void send(Person person, TokenPurpose purpose, String template, String path, String query) {
        Secret secret = Secret.random();
        tokens.save(new SignInToken(purpose, person.id(), secret, clock.instant()));
        session.flush();
        events.publishEvent(new MailRequested(
                person.id(), null, null, template, List.of(person.name()), path + secret.text() + query, true));
    }

    /** Whose link it is, if it still works; looking does not use it up. */
    @Transactional(readOnly = true)
    public Optional<Person> peek(TokenPurpose purpose, String secret) {
        return tokens.findByTokenHash(new Secret(secret).hash())
                .filter(token -> token.isUsable(purpose, clock.instant()))
                .flatMap(token -> people.findById(token.personId()));
    }

    /** Uses the link up, and says whose it was. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Person> use(TokenPurpose purpose, String secret) {
        Optional<SignInToken> usable =
                tokens.findToUse(new Secret(secret).hash()).filter(token -> token.isUsable(purpose, clock.instant()));
        usable.ifPresent(token -> token.use(clock.instant()));
        return usable.flatMap(token -> people.findById(token.personId()));
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(AccountDeleted gone) {
        tokens.deleteByPersonId(gone.personId());
    }

    @Transactional
    public void forgetOld() {
        jdbc.sql("delete from sign_in_token where expires_at < :before")
                .param("before", Timestamp.from(clock.instant().minus(Duration.ofDays(30))))
                .update();
    }
}
