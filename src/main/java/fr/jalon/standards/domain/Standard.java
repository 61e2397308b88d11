package fr.jalon.standards.domain;

import fr.jalon.shared.Actor;
import fr.jalon.shared.LifecycleEvent;
import fr.jalon.shared.LifecycleEvent.Visibility;
import fr.jalon.shared.Message;
import fr.jalon.shared.NotFound;
import fr.jalon.shared.Paris;
import fr.jalon.shared.PartialDate;
import fr.jalon.shared.RuleViolation;
import fr.jalon.standards.DocumentStatus;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.domain.AbstractAggregateRoot;

/** A standard of the catalogue: its identity, its versions, how it stands to others. Its life is in its cycles. */
@Entity
@Table(name = "standard")
public class Standard extends AbstractAggregateRoot<Standard> {

    @Id
    private UUID id;

    private String slug;

    @Embedded
    private Identity identity;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "standard_id", nullable = false, updatable = false)
    @OrderBy("position")
    private List<StandardVersion> versions = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "standard_relation", joinColumns = @JoinColumn(name = "standard_id"))
    private Set<Relation> relations = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "standard_organisation", joinColumns = @JoinColumn(name = "standard_id"))
    private Set<Involvement> involvements = new HashSet<>();

    private Instant createdAt;
    private Instant changedAt;

    @Version
    private long version;

    protected Standard() {}

    /** Enters a standard in the catalogue under an address that never changes. */
    public static Standard register(String slug, Identity identity, Actor by, Instant now) {
        Standard standard = new Standard();
        standard.id = UUID.randomUUID();
        standard.slug = slug;
        standard.identity = identity;
        standard.createdAt = now;
        standard.record("registered", List.of(identity.title()), null, by, now);
        return standard;
    }

    /** Changes what it says of itself. */
    public void describe(Identity changed, Actor by, Instant now) {
        if (!changed.equals(identity)) {
            identity = changed;
            record("described", List.of(), null, by, now);
        }
    }

    /** Says again which other standards it replaces, uses or narrows. */
    public void relate(Collection<Relation> changed, Actor by, Instant now) {
        if (changed.stream().anyMatch(relation -> id.equals(relation.targetId()))) {
            throw RuleViolation.of("relation-to-itself", "relations", Message.of("standard.relation-to-itself"));
        }
        if (!relations.equals(Set.copyOf(changed))) {
            relations.clear();
            relations.addAll(changed);
            record("related", List.of(), null, by, now);
        }
    }

    /** Says again which organisations are behind it. */
    public void involve(Collection<Involvement> changed, Actor by, Instant now) {
        if (!involvements.equals(Set.copyOf(changed))) {
            involvements.clear();
            involvements.addAll(changed);
            record("organisations-named", List.of(), null, by, now);
        }
    }

    /** Adds a version, with the status printed on it. */
    public StandardVersion addVersion(
            VersionDetails details, DocumentStatus status, PartialDate since, Actor by, Instant now) {
        requireFree(details, null);
        int position =
                versions.stream().mapToInt(StandardVersion::position).max().orElse(0) + 1;
        StandardVersion added = new StandardVersion(UUID.randomUUID(), details, status, since, position);
        versions.add(added);
        record("version-added", List.of(details.number(), status), null, by, now);
        return added;
    }

    /** Corrects the numbers, dates or note of a version. */
    public void correctVersion(UUID versionId, VersionDetails details, Actor by, Instant now) {
        requireFree(details, versionId);
        versionOf(versionId).describe(details);
        record("version-corrected", List.of(details.number()), null, by, now);
    }

    /** Prints another status on a version, from that day on. Says nothing where it is printed already. */
    public void print(UUID versionId, DocumentStatus status, PartialDate since, String reason, Actor by, Instant now) {
        StandardVersion printed = versionOf(versionId);
        if (printed.documentStatus() != status || !Objects.equals(printed.statusSince(), since)) {
            printed.print(status, since);
            record("status-printed", List.of(printed.number(), status), reason, by, now, Visibility.PUBLIC, since);
        }
    }

    /** Publishes a version; the one in force before it, if any, is superseded from that day. */
    public void publish(UUID versionId, PartialDate on, Actor by, Instant now) {
        StandardVersion published = versionOf(versionId);
        versions.stream()
                .filter(other -> other != published && other.documentStatus().isInForce())
                .forEach(other -> other.print(DocumentStatus.SUPERSEDED, on));
        if (!published.documentStatus().isInForce()) {
            published.print(DocumentStatus.VALIDATED, on);
        }
        published.publish(on);
        record("version-published", List.of(published.number(), on), null, by, now, Visibility.PUBLIC, on);
    }

    /** The work on a version stops before it was validated: nobody is to use or expect it any more. */
    public void giveUp(UUID versionId, String reason, Actor by, Instant now) {
        if (versionOf(versionId).documentStatus().isDraft()) {
            print(versionId, DocumentStatus.WITHDRAWN, PartialDate.of(Paris.day(now)), reason, by, now);
        }
    }

    /** The work on a version that was given up begins again. */
    public void takeUpAgain(UUID versionId, PartialDate on, Actor by, Instant now) {
        StandardVersion given = versionOf(versionId);
        if (given.documentStatus() == DocumentStatus.WITHDRAWN && given.dates().validatedOn() == null) {
            print(versionId, DocumentStatus.PROJECT, on, null, by, now);
        }
    }

    private void requireFree(VersionDetails details, UUID but) {
        for (StandardVersion other : versions) {
            if (!other.id().equals(but) && other.number().equals(details.number())) {
                throw RuleViolation.of(
                        "version-number-taken", "number", Message.of("version.number-taken", details.number()));
            }
            if (!other.id().equals(but)
                    && details.semanticNumber() != null
                    && details.semanticNumber().equals(other.semanticNumber())) {
                throw RuleViolation.of(
                        "version-semantic-number-taken",
                        "semanticNumber",
                        Message.of("version.semantic-number-taken", details.semanticNumber(), other.number()));
            }
        }
    }

    private void record(String verb, List<Object> facts, String reason, Actor by, Instant now) {
        record(verb, facts, reason, by, now, Visibility.INTERNAL, null);
    }

    private void record(
            String verb,
            List<Object> facts,
            String reason,
            Actor by,
            Instant now,
            Visibility visibility,
            PartialDate on) {
        changedAt = now;
        registerEvent(new LifecycleEvent("standard", id, id, verb, facts, reason, by.id(), now, visibility, on));
    }

    /** @throws NotFound when it is not one of this standard's */
    public StandardVersion versionOf(UUID versionId) {
        return versions.stream()
                .filter(candidate -> candidate.id().equals(versionId))
                .findFirst()
                .orElseThrow(() -> new NotFound("version " + versionId));
    }

    public Optional<StandardVersion> versionNumbered(String number) {
        return versions.stream()
                .filter(candidate -> candidate.number().equals(number))
                .findFirst();
    }

    /**
     * The version to use today, if there is one: the latest published; where none is known to be published, the first
     * in force, since one validated after it takes its place on the day it is published.
     */
    public Optional<StandardVersion> versionInForce() {
        List<StandardVersion> inForce = versions.stream()
                .filter(candidate -> candidate.documentStatus().isInForce())
                .toList();
        return inForce.stream()
                .filter(candidate -> candidate.dates().publishedOn() != null)
                .reduce((first, later) -> later)
                .or(() -> inForce.stream().findFirst());
    }

    /** The version that comes after the one in force: a draft, or one validated and not published yet. */
    public Optional<StandardVersion> versionToCome() {
        Optional<StandardVersion> inForce = versionInForce();
        return versions.stream()
                .filter(candidate -> candidate.documentStatus().isDraft()
                        || candidate.documentStatus().isInForce())
                .filter(candidate -> inForce.isEmpty()
                        || candidate.position() > inForce.get().position())
                .reduce((first, later) -> later);
    }

    public UUID id() {
        return id;
    }

    public String slug() {
        return slug;
    }

    public Identity identity() {
        return identity;
    }

    /** In the order they were entered, the oldest first. */
    public List<StandardVersion> versions() {
        return Collections.unmodifiableList(versions);
    }

    public Set<Relation> relations() {
        return Collections.unmodifiableSet(relations);
    }

    public Set<Involvement> involvements() {
        return Collections.unmodifiableSet(involvements);
    }

    public Instant changedAt() {
        return changedAt;
    }

    /** Number of changes, for telling that two people change it at once. */
    public long version() {
        return version;
    }
}
