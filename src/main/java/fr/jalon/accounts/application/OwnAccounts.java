package fr.jalon.accounts.application;

import fr.jalon.accounts.AccountJoined;
import fr.jalon.accounts.domain.KnownPeople;
import fr.jalon.accounts.domain.Person;
import fr.jalon.accounts.domain.SignInToken;
import fr.jalon.accounts.domain.SignInTokens;
import fr.jalon.accounts.domain.TokenPurpose;
import fr.jalon.shared.Address;
import fr.jalon.shared.MailRequested;
import fr.jalon.shared.OpenDoor;
import fr.jalon.shared.Secret;
import jakarta.persistence.EntityManager;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens accounts that nobody was invited to, for those who come through an {@link OpenDoor}. */
@Service
@Transactional
public class OwnAccounts {

    private final EntityManager session;
    private final List<OpenDoor> doors;
    private final SignInTokens tokens;
    private final KnownPeople people;
    private final NewPassword passwords;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OwnAccounts(
            EntityManager session,
            List<OpenDoor> doors,
            SignInTokens tokens,
            KnownPeople people,
            NewPassword passwords,
            ApplicationEventPublisher events,
            Clock clock) {
        this.session = session;
        this.doors = doors;
        this.tokens = tokens;
        this.people = people;
        this.passwords = passwords;
        this.events = events;
        this.clock = clock;
    }

    /** May anybody who wants to go there open an account? */
    @Transactional(readOnly = true)
    public boolean leadsTo(String goOn) {
        return goOn != null && doors.stream().anyMatch(door -> door.leadsTo(goOn));
    }

    /**
     * Sends the link where there is a door, and nothing where there is none.
     *
     * @param address of nobody known
     * @param goOn where the new account goes, or null
     */
    void send(String address, String goOn, Locale language) {
        String normal = Address.normal(address);
        if (leadsTo(goOn) || doors.stream().anyMatch(door -> door.isFor(normal))) {
            Secret secret = Secret.random();
            tokens.save(SignInToken.toAddress(normal, secret, clock.instant()));
            String then = goOn == null ? "" : "?suite=" + URLEncoder.encode(goOn, StandardCharsets.UTF_8);
            events.publishEvent(MailRequested.secretTo(
                    normal, language, "accounts.own", "/ouvrir-un-compte/" + secret.text() + then));
        }
    }

    /** The address behind a link that still works. */
    @Transactional(readOnly = true)
    public Optional<String> address(String secret) {
        return tokens.findByTokenHash(new Secret(secret).hash()).flatMap(this::usable);
    }

    /** Empty when the link works no more, or the address got an account in another way. */
    public Optional<SignedInPerson> open(String secret, String name, String password, Locale language) {
        Optional<SignInToken> token = tokens.findToUse(new Secret(secret).hash());
        Optional<String> address = token.flatMap(this::usable);
        if (address.isEmpty()) {
            return Optional.empty();
        }
        String hash = passwords.hash(password, address.get(), "password");
        token.get().use(clock.instant());
        Person person =
                people.save(Person.join(UUID.randomUUID(), address.get(), name, null, language, hash, clock.instant()));
        // Whoever learns of the account looks it up in the database.
        session.flush();
        events.publishEvent(new AccountJoined(person.id(), person.name()));
        return Optional.of(SignedInPerson.of(person));
    }

    private Optional<String> usable(SignInToken token) {
        return Optional.of(token)
                .filter(found -> found.isUsable(TokenPurpose.OWN_ACCOUNT, clock.instant()))
                .map(SignInToken::address)
                .filter(address -> people.findByAddress(address).isEmpty());
    }
}
