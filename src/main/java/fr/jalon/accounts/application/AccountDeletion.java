package fr.jalon.accounts.application;

import fr.jalon.accounts.AccountDeleted;
import fr.jalon.accounts.domain.ApiTokens;
import fr.jalon.accounts.domain.GrantedRoles;
import fr.jalon.accounts.domain.KnownPeople;
import fr.jalon.accounts.domain.Person;
import fr.jalon.accounts.domain.SignInTokens;
import fr.jalon.shared.Actor;
import fr.jalon.shared.Message;
import fr.jalon.shared.NotFound;
import fr.jalon.shared.Role;
import fr.jalon.shared.RuleViolation;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Erases an account at its owner's wish. */
@Service
@Transactional
public class AccountDeletion {

    private final KnownPeople people;
    private final GrantedRoles roles;
    private final ApiTokens apiTokens;
    private final SignInTokens links;
    private final OwnAccount own;
    private final LastAdministrator lastAdministrator;
    private final OpenSessions sessions;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AccountDeletion(
            KnownPeople people,
            GrantedRoles roles,
            ApiTokens apiTokens,
            SignInTokens links,
            OwnAccount own,
            LastAdministrator lastAdministrator,
            OpenSessions sessions,
            JdbcClient jdbc,
            ApplicationEventPublisher events,
            Clock clock) {
        this.people = people;
        this.roles = roles;
        this.apiTokens = apiTokens;
        this.links = links;
        this.own = own;
        this.lastAdministrator = lastAdministrator;
        this.sessions = sessions;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** Personal data are erased here and, through {@link AccountDeleted}, in every module; acts stay. */
    public void delete(Actor actor, String password) {
        Person person = people.findById(actor.id()).orElseThrow(() -> new NotFound("person " + actor.id()));
        if (!own.proves(person, password)) {
            throw RuleViolation.of(
                    "password-current", "currentPassword", Message.of("accounts.password.current.wrong"));
        }
        if (actor.has(Role.ADMINISTRATOR)) {
            lastAdministrator.refuseToLose(person.id());
        }
        jdbc.sql("delete from sign_in_attempt where source = :account")
                .param("account", Attempts.account(person.address()))
                .update();
        person.erase(clock.instant());
        people.save(person);
        roles.deleteByPersonId(person.id());
        apiTokens.deleteByPersonId(person.id());
        links.deleteByPersonId(person.id());
        sessions.closeAll(person.id());
        events.publishEvent(new AccountDeleted(person.id()));
    }
}
