package fr.jalon.accounts.application;

import fr.jalon.accounts.domain.KnownPeople;
import fr.jalon.accounts.domain.Person;
import fr.jalon.accounts.domain.PersonStatus;
import fr.jalon.accounts.domain.SignInTokens;
import fr.jalon.accounts.domain.TokenPurpose;
import fr.jalon.shared.Address;
import fr.jalon.shared.MailRequested;
import java.time.Clock;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A forgotten password: a link by mail lets its owner choose another. */
@Service
@Transactional
public class PasswordReset {

    private final KnownPeople people;
    private final SignInTokens tokens;
    private final OneTimeLinks links;
    private final NewPassword passwords;
    private final OpenSessions sessions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PasswordReset(
            KnownPeople people,
            SignInTokens tokens,
            OneTimeLinks links,
            NewPassword passwords,
            OpenSessions sessions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.people = people;
        this.tokens = tokens;
        this.links = links;
        this.passwords = passwords;
        this.sessions = sessions;
        this.events = events;
        this.clock = clock;
    }

    /** Says nothing about whether there is an account. */
    public void send(String address) {
        people.findByAddress(Address.normal(address)).ifPresent(person -> {
            if (person.canSignIn()) {
                links.send(person, TokenPurpose.RESET, "accounts.reset", "/mot-de-passe/", "");
            } else if (person.status() == PersonStatus.INVITED) {
                links.send(person, TokenPurpose.INVITATION, "accounts.invitation", "/invitation/", "");
            }
        });
    }

    /** Name of the person whose link it is, if it still works. */
    @Transactional(readOnly = true)
    public Optional<String> whose(String secret) {
        return links.peek(TokenPurpose.RESET, secret).filter(Person::canSignIn).map(Person::name);
    }

    /** Ends every session and every other link of the account: whoever had them may not be its owner. */
    public Optional<SignedInPerson> choose(String secret, String password) {
        Optional<Person> owner = links.peek(TokenPurpose.RESET, secret).filter(Person::canSignIn);
        if (owner.isEmpty()) {
            return Optional.empty();
        }
        String hash = passwords.hash(password, owner.get().address(), "password");
        return links.use(TokenPurpose.RESET, secret).map(person -> {
            person.changePassword(hash, clock.instant());
            people.save(person);
            tokens.deleteByPersonId(person.id());
            sessions.closeAll(person.id());
            events.publishEvent(
                    MailRequested.to(person.id(), "accounts.password-changed", "/mon-espace/compte", person.name()));
            return SignedInPerson.of(person);
        });
    }
}
