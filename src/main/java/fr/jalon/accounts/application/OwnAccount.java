package fr.jalon.accounts.application;

import fr.jalon.accounts.domain.KnownPeople;
import fr.jalon.accounts.domain.Person;
import fr.jalon.accounts.domain.SignInTokens;
import fr.jalon.shared.Actor;
import fr.jalon.shared.MailRequested;
import fr.jalon.shared.Message;
import fr.jalon.shared.NotFound;
import fr.jalon.shared.RuleViolation;
import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people do with their own account. */
@Service
@Transactional
public class OwnAccount {

    private final KnownPeople people;
    private final SignInTokens tokens;
    private final NewPassword passwords;
    private final PasswordEncoder encoder;
    private final OpenSessions sessions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OwnAccount(
            KnownPeople people,
            SignInTokens tokens,
            NewPassword passwords,
            PasswordEncoder encoder,
            OpenSessions sessions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.people = people;
        this.tokens = tokens;
        this.passwords = passwords;
        this.encoder = encoder;
        this.sessions = sessions;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Profile profile(Actor actor) {
        Person person = person(actor);
        return new Profile(
                person.name(),
                person.address(),
                person.organisationId(),
                person.isOrganisationVouchedFor(),
                person.locale(),
                person.passwordHash().isPresent());
    }

    public void describe(Actor actor, String name, UUID organisationId, Locale locale) {
        Person person = person(actor);
        person.describe(name, organisationId, locale, clock.instant());
        people.save(person);
    }

    /**
     * Ends the sessions on other devices and every link under way.
     *
     * @param current the password so far; not looked at when there was none
     * @param session id of the session that stays
     */
    public void changePassword(Actor actor, String current, String password, String session) {
        Person person = person(actor);
        if (!proves(person, current)) {
            throw RuleViolation.of(
                    "password-current", "currentPassword", Message.of("accounts.password.current.wrong"));
        }
        person.changePassword(passwords.hash(password, person.address(), "password"), clock.instant());
        people.save(person);
        tokens.deleteByPersonId(person.id());
        sessions.closeOthers(person.id(), session);
        events.publishEvent(
                MailRequested.to(person.id(), "accounts.password-changed", "/mon-espace/compte", person.name()));
    }

    /** Right, or there is none to know. */
    boolean proves(Person person, String password) {
        return person.passwordHash()
                .map(hash -> encoder.matches(password == null ? "" : password, hash))
                .orElse(true);
    }

    private Person person(Actor actor) {
        return people.findById(actor.id()).orElseThrow(() -> new NotFound("person " + actor.id()));
    }

    /** What somebody sees of their own account. */
    public record Profile(
            String name,
            String address,
            UUID organisationId,
            boolean organisationVouchedFor,
            Locale locale,
            boolean hasPassword) {

        /** An organisation was chosen, and nobody vouched for it yet. */
        public boolean waitsForVouching() {
            return organisationId != null && !organisationVouchedFor;
        }
    }
}
