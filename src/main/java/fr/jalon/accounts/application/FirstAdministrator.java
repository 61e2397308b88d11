package fr.jalon.accounts.application;

import fr.jalon.accounts.Grants;
import fr.jalon.accounts.domain.KnownPeople;
import fr.jalon.accounts.domain.Person;
import fr.jalon.accounts.domain.SignInToken;
import fr.jalon.accounts.domain.SignInTokens;
import fr.jalon.accounts.domain.TokenPurpose;
import fr.jalon.shared.Actor;
import fr.jalon.shared.Address;
import fr.jalon.shared.Message;
import fr.jalon.shared.Role;
import fr.jalon.shared.RuleViolation;
import fr.jalon.shared.Secret;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Somebody has to be able to get into a new installation: whoever reads its log. */
@Service
@Transactional
public class FirstAdministrator {

    private final SignInTokens tokens;
    private final KnownPeople people;
    private final Grants grants;
    private final NewPassword passwords;
    private final JdbcClient jdbc;
    private final Clock clock;

    FirstAdministrator(
            SignInTokens tokens,
            KnownPeople people,
            Grants grants,
            NewPassword passwords,
            JdbcClient jdbc,
            Clock clock) {
        this.tokens = tokens;
        this.people = people;
        this.grants = grants;
        this.passwords = passwords;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A new link, which makes those of earlier starts void; empty when there is an administrator. */
    public Optional<String> link() {
        if (exists()) {
            return Optional.empty();
        }
        tokens.deleteByPurpose(TokenPurpose.FIRST_ADMINISTRATOR);
        Secret secret = Secret.random();
        tokens.save(new SignInToken(TokenPurpose.FIRST_ADMINISTRATOR, null, secret, clock.instant()));
        return Optional.of("/premier-compte/" + secret.text());
    }

    @Transactional(readOnly = true)
    public boolean isUsable(String secret) {
        return !exists()
                && tokens.findByTokenHash(new Secret(secret).hash())
                        .filter(token -> token.isUsable(TokenPurpose.FIRST_ADMINISTRATOR, clock.instant()))
                        .isPresent();
    }

    /** Empty when the link works no more. */
    public Optional<SignedInPerson> accept(String secret, String address, String name, String password, Locale locale) {
        Optional<SignInToken> token = tokens.findToUse(new Secret(secret).hash())
                .filter(found -> found.isUsable(TokenPurpose.FIRST_ADMINISTRATOR, clock.instant()));
        if (token.isEmpty() || exists()) {
            return Optional.empty();
        }
        refuseBadAddress(address);
        String hash = passwords.hash(password, address, "password");
        token.get().use(clock.instant());
        Person person = people.save(Person.join(UUID.randomUUID(), address, name, null, locale, hash, clock.instant()));
        grants.grant(Actor.SYSTEM, person.id(), Role.ADMINISTRATOR, null);
        return Optional.of(SignedInPerson.of(person));
    }

    private void refuseBadAddress(String address) {
        if (!Address.isPlausible(address)) {
            throw RuleViolation.of("address", "address", Message.of("accounts.address.unreadable"));
        }
        if (people.findByAddress(Address.normal(address)).isPresent()) {
            throw RuleViolation.of("address-taken", "address", Message.of("accounts.address.taken"));
        }
    }

    private boolean exists() {
        return jdbc.sql("""
                        select exists (select from granted_role g join person p on p.id = g.person_id
                            where g.role = 'ADMINISTRATOR' and p.status = 'ACTIVE')
                        """).query(Boolean.class).single();
    }
}
