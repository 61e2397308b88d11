package fr.jalon.accounts.domain;

import fr.jalon.accounts.AccountJoined;
import fr.jalon.shared.Actor;
import fr.jalon.shared.Address;
import fr.jalon.shared.IllegalTransition;
import fr.jalon.shared.LifecycleEvent;
import fr.jalon.shared.Message;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.AbstractAggregateRoot;

/** Somebody with an account. */
@Entity
public class Person extends AbstractAggregateRoot<Person> {

    @Id
    private UUID id;

    private String address;
    private String name;
    private UUID organisationId;
    private Instant organisationVouchedAt;
    private String locale;
    private String passwordHash;

    @Enumerated(EnumType.STRING)
    private PersonStatus status;

    private Instant createdAt;
    private Instant lastSignInAt;

    @Version
    private Integer version;

    protected Person() {}

    private Person(UUID id, String address, String name, UUID organisationId, Locale locale, Instant at) {
        this.id = id;
        this.address = Address.normal(address);
        this.name = name.strip();
        this.organisationId = organisationId;
        this.organisationVouchedAt = organisationId == null ? null : at;
        this.locale = locale.getLanguage();
        this.createdAt = at;
    }

    /** Opens an account that its owner completes through a link sent to the address. */
    public static Person invite(Actor by, String address, String name, UUID organisationId, Locale locale, Instant at) {
        Person person = new Person(UUID.randomUUID(), address, name, organisationId, locale, at);
        person.status = PersonStatus.INVITED;
        person.register("invited", by.id(), at);
        return person;
    }

    /** Opens an account that can be used at once: the first administrator's, or one of the demonstration. */
    public static Person join(
            UUID id, String address, String name, UUID organisationId, Locale locale, String passwordHash, Instant at) {
        Person person = new Person(id, address, name, organisationId, locale, at);
        person.status = PersonStatus.ACTIVE;
        person.passwordHash = passwordHash;
        person.register("joined", id, at);
        return person;
    }

    /** Takes up the invitation: the person says who they are and chooses a password. */
    public void accept(String name, String passwordHash, Instant at) {
        if (status != PersonStatus.INVITED) {
            throw refused(PersonStatus.ACTIVE);
        }
        become(PersonStatus.ACTIVE);
        this.name = name.strip();
        this.passwordHash = passwordHash;
        register("joined", id, at);
        registerEvent(new AccountJoined(id, this.name));
    }

    public void signedIn(Instant at) {
        lastSignInAt = at;
    }

    /** Says who one is. Another organisation than before is only said, until somebody vouches for it. */
    public void describe(String name, UUID organisationId, Locale locale, Instant at) {
        this.name = name.strip();
        if (!Objects.equals(organisationId, this.organisationId)) {
            this.organisationId = organisationId;
            this.organisationVouchedAt = null;
        }
        this.locale = locale.getLanguage();
        register("described", id, at);
    }

    /** Says that the person does belong to the organisation: may read what it prepares and speak for it. */
    public void vouchForOrganisation(Actor by, Instant at) {
        if (organisationId == null) {
            throw new IllegalTransition(Message.of("accounts.vouch.nothing"));
        }
        organisationVouchedAt = at;
        register("organisation-vouched", by.id(), at);
    }

    /** Says that the person does not belong to the organisation they chose: they belong to none until they choose anew. */
    public void refuseOrganisation(Actor by, Instant at) {
        if (organisationId == null || organisationVouchedAt != null) {
            throw new IllegalTransition(Message.of("accounts.vouch.nothing"));
        }
        organisationId = null;
        register("organisation-refused", by.id(), at);
    }

    public void changePassword(String passwordHash, Instant at) {
        this.passwordHash = passwordHash;
        register("password-changed", id, at);
    }

    public void deactivate(Actor by, Instant at) {
        become(PersonStatus.DEACTIVATED);
        register("deactivated", by.id(), at);
    }

    /** Back to where it was: an invitation never taken up has to be taken up still. */
    public void reactivate(Actor by, Instant at) {
        become(passwordHash == null && lastSignInAt == null ? PersonStatus.INVITED : PersonStatus.ACTIVE);
        register("reactivated", by.id(), at);
    }

    /** Erases everything that tells who it was. The id stays: acts keep their author, without a name. */
    public void erase(Instant at) {
        become(PersonStatus.DELETED);
        address = null;
        name = "";
        organisationId = null;
        organisationVouchedAt = null;
        passwordHash = null;
        lastSignInAt = null;
        register("deleted", id, at);
    }

    private void become(PersonStatus next) {
        if (!status.canBecome(next)) {
            throw refused(next);
        }
        status = next;
    }

    private IllegalTransition refused(PersonStatus next) {
        return new IllegalTransition(Message.of("accounts.transition.refused", status, next));
    }

    private void register(String verb, UUID actorId, Instant at) {
        registerEvent(new LifecycleEvent(
                "account", id, null, verb, List.of(), null, actorId, at, LifecycleEvent.Visibility.INTERNAL));
    }

    public boolean canSignIn() {
        return status == PersonStatus.ACTIVE;
    }

    public PersonStatus status() {
        return status;
    }

    public String address() {
        return address;
    }

    public String name() {
        return name;
    }

    public UUID organisationId() {
        return organisationId;
    }

    /** False too without an organisation. */
    public boolean isOrganisationVouchedFor() {
        return organisationVouchedAt != null;
    }

    public Locale locale() {
        return Locale.forLanguageTag(locale);
    }

    /** Empty for somebody who only signs in by mail link. */
    public Optional<String> passwordHash() {
        return Optional.ofNullable(passwordHash);
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant lastSignInAt() {
        return lastSignInAt;
    }

    public UUID id() {
        return id;
    }
}
