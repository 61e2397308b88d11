package fr.jalon.accounts.application;

import fr.jalon.accounts.domain.AccountAction;
import fr.jalon.accounts.domain.KnownPeople;
import fr.jalon.accounts.domain.Person;
import fr.jalon.accounts.domain.SignInTokens;
import fr.jalon.shared.Actor;
import fr.jalon.shared.NotFound;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shuts accounts and opens them again, and vouches for what they say. */
@Service
@Transactional
public class AccountAdministration {

    private final KnownPeople people;
    private final SignInTokens links;
    private final LastAdministrator lastAdministrator;
    private final OpenSessions sessions;
    private final Clock clock;

    AccountAdministration(
            KnownPeople people,
            SignInTokens links,
            LastAdministrator lastAdministrator,
            OpenSessions sessions,
            Clock clock) {
        this.people = people;
        this.links = links;
        this.lastAdministrator = lastAdministrator;
        this.sessions = sessions;
        this.clock = clock;
    }

    /** Takes effect at the next click: sessions, links and tokens are worth nothing any more. */
    public void deactivate(Actor by, UUID personId) {
        AccountAction.DEACTIVATE.require(by);
        lastAdministrator.refuseToLose(personId);
        Person person = person(personId);
        person.deactivate(by, clock.instant());
        people.save(person);
        links.deleteByPersonId(personId);
        sessions.closeAll(personId);
    }

    public void reactivate(Actor by, UUID personId) {
        AccountAction.REACTIVATE.require(by);
        Person person = person(personId);
        person.reactivate(by, clock.instant());
        people.save(person);
    }

    public void vouchForOrganisation(Actor by, UUID personId) {
        AccountAction.VOUCH.require(by);
        Person person = person(personId);
        person.vouchForOrganisation(by, clock.instant());
        people.save(person);
    }

    public void refuseOrganisation(Actor by, UUID personId) {
        AccountAction.VOUCH.require(by);
        Person person = person(personId);
        person.refuseOrganisation(by, clock.instant());
        people.save(person);
    }

    private Person person(UUID id) {
        return people.findById(id).orElseThrow(() -> new NotFound("person " + id));
    }
}
