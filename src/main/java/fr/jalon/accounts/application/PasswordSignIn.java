package fr.jalon.accounts.application;

import fr.jalon.accounts.domain.KnownPeople;
import fr.jalon.accounts.domain.Person;
import fr.jalon.shared.Address;
import java.util.Optional;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;

/** Signs in with an address and a password. No transaction stays open while the hash is computed, on purpose slowly. */
@Service
public class PasswordSignIn {

    private final KnownPeople people;
    private final PasswordEncoder encoder;
    private final Attempts attempts;
    /** Compared with when there is no account, so that the answer takes as long. */
    private final String nobodysHash;

    PasswordSignIn(KnownPeople people, PasswordEncoder encoder, Attempts attempts) {
        this.people = people;
        this.encoder = encoder;
        this.attempts = attempts;
        this.nobodysHash = encoder.encode("nobody's password");
    }

    /** The person, or empty whatever the reason: unknown, wrong password, account shut. */
    public Optional<SignedInPerson> signIn(String address, String password, String network) {
        Attempts.Counted counted = attempts.password(address, network);
        Optional<Person> person = people.findByAddress(Address.normal(address));
        String hash = person.flatMap(Person::passwordHash).orElse(nobodysHash);
        boolean matches = encoder.matches(password, hash);
        Optional<Person> proved =
                person.filter(found -> matches && found.passwordHash().isPresent() && found.canSignIn());
        proved.ifPresent(found -> attempts.forgive(counted));
        return proved.map(SignedInPerson::of);
    }
}
