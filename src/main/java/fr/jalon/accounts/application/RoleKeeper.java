package fr.jalon.accounts.application;

import fr.jalon.accounts.AccountDeleted;
import fr.jalon.accounts.Grant;
import fr.jalon.accounts.Grants;
import fr.jalon.accounts.domain.AccountAction;
import fr.jalon.accounts.domain.GrantedRole;
import fr.jalon.accounts.domain.GrantedRoles;
import fr.jalon.accounts.domain.KnownPeople;
import fr.jalon.accounts.domain.Person;
import fr.jalon.accounts.domain.PersonStatus;
import fr.jalon.shared.Actor;
import fr.jalon.shared.LifecycleEvent;
import fr.jalon.shared.NotFound;
import fr.jalon.shared.Role;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Gives and takes roles. */
@Service
@Transactional
class RoleKeeper implements Grants {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final GrantedRoles roles;
    private final KnownPeople people;
    private final LastAdministrator lastAdministrator;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RoleKeeper(
            GrantedRoles roles,
            KnownPeople people,
            LastAdministrator lastAdministrator,
            ApplicationEventPublisher events,
            Clock clock) {
        this.roles = roles;
        this.people = people;
        this.lastAdministrator = lastAdministrator;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public void grant(Actor by, UUID personId, Role role, UUID standardId) {
        check(by, role);
        Person person = people.findById(personId).orElseThrow(() -> new NotFound("person " + personId));
        if (person.status() == PersonStatus.DELETED) {
            throw new NotFound("person " + personId);
        }
        if (roles.held(personId, role, standardId).isEmpty()) {
            roles.save(new GrantedRole(personId, role, standardId, LocalDate.now(clock.withZone(PARIS))));
            publish("role-granted", by, personId, role, standardId);
        }
    }

    @Override
    public void revoke(Actor by, UUID personId, Role role, UUID standardId) {
        check(by, role);
        roles.held(personId, role, standardId).ifPresent(held -> {
            if (role == Role.ADMINISTRATOR) {
                lastAdministrator.refuseToLose(personId);
            }
            roles.delete(held);
            publish("role-revoked", by, personId, role, standardId);
        });
    }

    @Override
    @Transactional(readOnly = true)
    public List<Grant> onStandard(UUID standardId) {
        return roles.findByStandardIdOrderByRoleAscSinceAsc(standardId).stream()
                .map(role -> new Grant(role.personId(), role.role(), role.standardId(), role.since()))
                .sorted(java.util.Comparator.comparing(Grant::role).thenComparing(Grant::since))
                .toList();
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(AccountDeleted gone) {
        roles.deleteByPersonId(gone.personId());
    }

    private static void check(Actor by, Role role) {
        if (role.isEverywhere()) {
            AccountAction.granting(role).require(by);
        }
    }

    private void publish(String verb, Actor by, UUID personId, Role role, UUID standardId) {
        events.publishEvent(new LifecycleEvent(
                "account",
                personId,
                standardId,
                verb,
                List.of(role),
                null,
                by.id(),
                clock.instant(),
                LifecycleEvent.Visibility.INTERNAL));
    }
}
