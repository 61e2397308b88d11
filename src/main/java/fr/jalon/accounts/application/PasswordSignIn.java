package fr.jalon.accounts.application;

import fr.jalon.accounts.domain.Address;
import fr.jalon.accounts.domain.KnownPeople;
import fr.jalon.accounts.domain.Person;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Signs in with an address and a password. */
@Service
@Transactional
public class PasswordSignIn {

    private final KnownPeople people;
    private final PasswordEncoder encoder;
    private final Clock clock;
    /** Compared with when there is no account, so that the answer takes as long. */
    private final String nobodysHash;

    PasswordSignIn(KnownPeople people, PasswordEncoder encoder, Clock clock) {
        this.people = people;
        this.encoder = encoder;
        this.clock = clock;
        this.nobodysHash = encoder.encode("nobody's password");
    }

    /** The person, or empty whatever the reason: unknown, wrong password, account shut. */
    public Optional<UUID> signIn(String address, String password) {
        Optional<Person> person = people.findByAddress(Address.normal(address));
        String hash = person.flatMap(Person::passwordHash).orElse(nobodysHash);
        boolean matches = encoder.matches(password, hash);
        return person.filter(found -> matches && found.passwordHash().isPresent() && found.canSignIn())
                .map(found -> {
                    found.signedIn(clock.instant());
                    return found.id();
                });
    }
}
