package fr.jalon.accounts.application;

import fr.jalon.accounts.Grants;
import fr.jalon.accounts.domain.AccountAction;
import fr.jalon.accounts.domain.KnownPeople;
import fr.jalon.accounts.domain.Person;
import fr.jalon.accounts.domain.PersonStatus;
import fr.jalon.accounts.domain.TokenPurpose;
import fr.jalon.shared.Actor;
import fr.jalon.shared.Address;
import fr.jalon.shared.IllegalTransition;
import fr.jalon.shared.Message;
import fr.jalon.shared.NotFound;
import fr.jalon.shared.Role;
import fr.jalon.shared.RuleViolation;
import java.time.Clock;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens accounts: somebody with the right invites, the person takes it up. */
@Service
@Transactional
public class Invitations {

    private final KnownPeople people;
    private final Grants grants;
    private final OneTimeLinks links;
    private final NewPassword passwords;
    private final Clock clock;

    Invitations(KnownPeople people, Grants grants, OneTimeLinks links, NewPassword passwords, Clock clock) {
        this.people = people;
        this.grants = grants;
        this.links = links;
        this.passwords = passwords;
        this.clock = clock;
    }

    public UUID invite(Actor by, Invitation wanted) {
        AccountAction.INVITE.require(by);
        if (!Address.isPlausible(wanted.address())) {
            throw RuleViolation.of("address", "address", Message.of("accounts.address.unreadable"));
        }
        if (people.findByAddress(Address.normal(wanted.address())).isPresent()) {
            throw RuleViolation.of("address-taken", "address", Message.of("accounts.address.taken"));
        }
        Person person = people.save(Person.invite(
                by, wanted.address(), wanted.name(), wanted.organisationId(), wanted.locale(), clock.instant()));
        wanted.roles().forEach(role -> grants.grant(by, person.id(), role, null));
        send(person);
        return person.id();
    }

    /** The first mail was lost, or came too late. */
    public void sendAgain(Actor by, UUID personId) {
        AccountAction.INVITE.require(by);
        Person person = people.findById(personId).orElseThrow(() -> new NotFound("person " + personId));
        if (person.status() != PersonStatus.INVITED) {
            throw new IllegalTransition(Message.of("accounts.invitation.taken-up"));
        }
        send(person);
    }

    private void send(Person person) {
        links.send(person, TokenPurpose.INVITATION, "accounts.invitation", "/invitation/", "");
    }

    /** The invitation behind a link that still works. */
    @Transactional(readOnly = true)
    public Optional<Invited> invited(String secret) {
        return links.peek(TokenPurpose.INVITATION, secret)
                .filter(person -> person.status() == PersonStatus.INVITED)
                .map(person -> new Invited(person.name(), person.address()));
    }

    /** Empty when the link works no more. */
    public Optional<SignedInPerson> accept(String secret, String name, String password) {
        Optional<Invited> invited = invited(secret);
        if (invited.isEmpty()) {
            return Optional.empty();
        }
        String hash = passwords.hash(password, invited.get().address(), "password");
        return links.use(TokenPurpose.INVITATION, secret).map(person -> {
            person.accept(name, hash, clock.instant());
            return SignedInPerson.of(people.save(person));
        });
    }

    /** @param roles held everywhere */
    public record Invitation(String address, String name, UUID organisationId, Locale locale, Collection<Role> roles) {}

    /** Who is behind an invitation, as far as the inviter knew. */
    public record Invited(String name, String address) {}
}
