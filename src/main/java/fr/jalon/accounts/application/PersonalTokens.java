package fr.jalon.accounts.application;

import fr.jalon.accounts.AccountDeleted;
import fr.jalon.accounts.domain.ApiToken;
import fr.jalon.accounts.domain.ApiTokens;
import fr.jalon.shared.Actor;
import fr.jalon.shared.LifecycleEvent;
import fr.jalon.shared.Message;
import fr.jalon.shared.NotFound;
import fr.jalon.shared.RuleViolation;
import fr.jalon.shared.Secret;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The keys people give to their programs. */
@Service
@Transactional
public class PersonalTokens {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final int MOST = 20;

    private final ApiTokens tokens;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PersonalTokens(ApiTokens tokens, ApplicationEventPublisher events, Clock clock) {
        this.tokens = tokens;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<Token> of(Actor actor) {
        return tokens.findByPersonIdOrderByCreatedAtDesc(actor.id()).stream()
                .map(token -> Token.of(token, today()))
                .toList();
    }

    /**
     * Makes one.
     *
     * @return the secret: this is the only time it can be read
     */
    public String create(Actor actor, String name, LocalDate expiresOn) {
        List<Token> usable = of(actor).stream().filter(Token::usable).toList();
        if (usable.size() >= MOST) {
            throw RuleViolation.of("tokens-most", "name", Message.of("accounts.tokens.most", MOST));
        }
        if (usable.stream().anyMatch(token -> token.name().equalsIgnoreCase(name.strip()))) {
            throw RuleViolation.of("token-name", "name", Message.of("accounts.tokens.name.taken"));
        }
        if (expiresOn != null && expiresOn.isBefore(today())) {
            throw RuleViolation.of("token-past", "expiresOn", Message.of("accounts.tokens.expires.past"));
        }
        Secret secret = Secret.random("jalon_");
        tokens.save(new ApiToken(actor.id(), name, secret, expiresOn, clock.instant()));
        publish(actor, "token-created");
        return secret.text();
    }

    public void revoke(Actor actor, UUID tokenId) {
        ApiToken token =
                tokens.findByIdAndPersonId(tokenId, actor.id()).orElseThrow(() -> new NotFound("token " + tokenId));
        token.revoke(clock.instant());
        tokens.save(token);
        publish(actor, "token-revoked");
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(AccountDeleted gone) {
        tokens.deleteByPersonId(gone.personId());
    }

    private void publish(Actor actor, String verb) {
        events.publishEvent(new LifecycleEvent(
                "account",
                actor.id(),
                null,
                verb,
                List.of(),
                null,
                actor.id(),
                clock.instant(),
                LifecycleEvent.Visibility.INTERNAL));
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(PARIS));
    }

    /** A key as its owner sees it in the list. */
    public record Token(
            UUID id,
            String name,
            Instant createdAt,
            LocalDate expiresOn,
            Instant lastUsedAt,
            boolean revoked,
            boolean usable) {

        static Token of(ApiToken token, LocalDate today) {
            return new Token(
                    token.id(),
                    token.name(),
                    token.createdAt(),
                    token.expiresOn(),
                    token.lastUsedAt(),
                    token.revokedAt() != null,
                    token.isUsable(today));
        }
    }
}
