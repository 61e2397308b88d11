package fr.jalon.accounts.application;

import fr.jalon.accounts.AccountDeleted;
import fr.jalon.accounts.domain.KnownPeople;
import fr.jalon.accounts.domain.Person;
import fr.jalon.shared.Actor;
import fr.jalon.shared.Message;
import fr.jalon.shared.NotFound;
import fr.jalon.shared.Role;
import fr.jalon.shared.RuleViolation;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Erases an account at its owner's wish. */
@Service
@Transactional
public class AccountDeletion {

    private final KnownPeople people;
    private final OwnAccount own;
    private final LastAdministrator lastAdministrator;
    private final Attempts attempts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AccountDeletion(
            KnownPeople people,
            OwnAccount own,
            LastAdministrator lastAdministrator,
            Attempts attempts,
            ApplicationEventPublisher events,
            Clock clock) {
        this.people = people;
        this.own = own;
        this.lastAdministrator = lastAdministrator;
        this.attempts = attempts;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The person's own data are erased here; roles, keys, links and sessions by those who keep them, here and in every
     * module, which {@link AccountDeleted} tells in the same transaction. Acts stay.
     */
    public void delete(Actor actor, String password) {
        Person person = people.findById(actor.id()).orElseThrow(() -> new NotFound("person " + actor.id()));
        if (!own.proves(person, password)) {
            throw RuleViolation.of(
                    "password-current", "currentPassword", Message.of("accounts.password.current.wrong"));
        }
        if (actor.has(Role.ADMINISTRATOR)) {
            lastAdministrator.refuseToLose(person.id());
        }
        attempts.forget(person.address());
        String name = person.name();
        person.erase(clock.instant());
        people.save(person);
        events.publishEvent(new AccountDeleted(person.id(), name));
    }
}
