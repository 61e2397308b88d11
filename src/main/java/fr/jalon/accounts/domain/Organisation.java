package fr.jalon.accounts.domain;

import fr.jalon.accounts.OrganisationKind;
import fr.jalon.shared.Actor;
import fr.jalon.shared.IllegalTransition;
import fr.jalon.shared.LifecycleEvent;
import fr.jalon.shared.Message;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.data.domain.AbstractAggregateRoot;

/** A body people speak for, with the ways its name is written in real tables. */
@Entity
public class Organisation extends AbstractAggregateRoot<Organisation> {

    @Id
    private UUID id;

    private String code;
    private String name;

    @Enumerated(EnumType.STRING)
    private OrganisationKind kind;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "organisation_alias", joinColumns = @JoinColumn(name = "organisation_id"))
    @Column(name = "alias")
    private Set<String> aliases = new TreeSet<>();

    private UUID mergedIntoId;

    @Version
    private Integer version;

    protected Organisation() {}

    public static Organisation register(
            UUID id,
            String code,
            String name,
            OrganisationKind kind,
            Collection<String> aliases,
            Actor by,
            Instant at) {
        Organisation organisation = new Organisation();
        organisation.id = id;
        organisation.code = code;
        organisation.name = name.strip();
        organisation.kind = kind;
        organisation.aliases.addAll(aliases);
        organisation.register("registered", List.of(organisation.name), by, at);
        return organisation;
    }

    /** Puts the description right. Whether the code may still change is for the caller to know. */
    public void describe(
            String code, String name, OrganisationKind kind, Collection<String> aliases, Actor by, Instant at) {
        refuseIfMerged();
        this.code = code;
        this.name = name.strip();
        this.kind = kind;
        this.aliases.retainAll(aliases);
        this.aliases.addAll(aliases);
        register("described", List.of(this.name), by, at);
    }

    /**
     * Ends as another name of the survivor. The code stays taken, so that it is never given to somebody else.
     *
     * @return the ways it was written, which now lead to the survivor
     */
    public Set<String> mergeInto(Organisation survivor, Actor by, Instant at) {
        refuseIfMerged();
        survivor.refuseIfMerged();
        if (survivor.id.equals(id)) {
            throw new IllegalTransition(Message.of("accounts.organisation.merge.itself"));
        }
        Set<String> names = new TreeSet<>(aliases);
        names.add(name);
        names.add(code);
        aliases.clear();
        mergedIntoId = survivor.id;
        register("merged", List.of(name, survivor.name), by, at);
        return names;
    }

    private void refuseIfMerged() {
        if (mergedIntoId != null) {
            throw new IllegalTransition(Message.of("accounts.organisation.merged"));
        }
    }

    private void register(String verb, List<Object> facts, Actor by, Instant at) {
        registerEvent(new LifecycleEvent(
                "organisation", id, null, verb, facts, null, by.id(), at, LifecycleEvent.Visibility.INTERNAL));
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public OrganisationKind kind() {
        return kind;
    }

    /** Null as long as it stands. */
    public UUID mergedIntoId() {
        return mergedIntoId;
    }

    public Integer version() {
        return version;
    }

    public Set<String> aliases() {
        return new TreeSet<>(aliases);
    }

    public UUID id() {
        return id;
    }
}
