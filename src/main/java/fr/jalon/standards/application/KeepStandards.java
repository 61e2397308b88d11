package fr.jalon.standards.application;

import fr.jalon.accounts.Grants;
import fr.jalon.shared.Actor;
import fr.jalon.shared.Message;
import fr.jalon.shared.NotFound;
import fr.jalon.shared.PartialDate;
import fr.jalon.shared.Role;
import fr.jalon.shared.RuleViolation;
import fr.jalon.standards.DocumentStatus;
import fr.jalon.standards.domain.Identity;
import fr.jalon.standards.domain.Involvement;
import fr.jalon.standards.domain.Relation;
import fr.jalon.standards.domain.Standard;
import fr.jalon.standards.domain.StandardAction;
import fr.jalon.standards.domain.Standards;
import fr.jalon.standards.domain.VersionDates;
import fr.jalon.standards.domain.VersionDetails;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Enters standards in the catalogue and keeps what is said of them: identity, relations, organisations, versions. */
@Service
@Transactional
public class KeepStandards {

    private static final Pattern SEMANTIC = Pattern.compile("(0|[1-9]\\d{0,8})(\\.(0|[1-9]\\d{0,8})){2}");

    private final Standards standards;
    private final Slugs slugs;
    private final Grants grants;
    private final Existing existing;
    private final Clock clock;

    KeepStandards(Standards standards, Slugs slugs, Grants grants, Existing existing, Clock clock) {
        this.standards = standards;
        this.slugs = slugs;
        this.grants = grants;
        this.existing = existing;
        this.clock = clock;
    }

    /** @return the slug under which it is now found */
    public String register(Identity identity, Actor actor) {
        StandardAction.REGISTER.require(actor, null);
        existing.requireTheme(identity.themeKey());
        String slug = slugs.freeFor(identity.title());
        standards.save(Standard.register(slug, identity, actor, clock.instant()));
        return slug;
    }

    /**
     * @param expected version the editor saw, or null
     * @throws StaleEdit when it changed since
     */
    public void describe(UUID id, Identity identity, Long expected, Actor actor) {
        StandardAction.DESCRIBE.require(actor, id);
        Standard standard = load(id);
        StaleEdit.check(expected, standard.version());
        existing.requireTheme(identity.themeKey());
        standard.describe(identity, actor, clock.instant());
        standards.save(standard);
    }

    public void relate(UUID id, Collection<Relation> relations, Actor actor) {
        StandardAction.DESCRIBE.require(actor, id);
        Standard standard = load(id);
        existing.requireStandards(relations.stream()
                .map(Relation::targetId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        standard.relate(relations, actor, clock.instant());
        standards.save(standard);
    }

    public void involve(UUID id, Collection<Involvement> involvements, Actor actor) {
        StandardAction.DESCRIBE.require(actor, id);
        Standard standard = load(id);
        existing.requireOrganisations(
                involvements.stream().map(Involvement::organisationId).collect(Collectors.toSet()));
        standard.involve(involvements, actor, clock.instant());
        standards.save(standard);
    }

    public UUID addVersion(UUID id, VersionDetails details, DocumentStatus status, PartialDate since, Actor actor) {
        StandardAction.KEEP_VERSIONS.require(actor, id);
        Standard standard = load(id);
        UUID added = standard.addVersion(checked(details), status, since, actor, clock.instant())
                .id();
        standards.save(standard);
        return added;
    }

    /**
     * Corrects a version and, where it differs, prints another status on it.
     *
     * @param reason why the status changes, or null
     */
    public void correctVersion(
            UUID id,
            UUID versionId,
            VersionDetails details,
            DocumentStatus status,
            PartialDate since,
            String reason,
            Actor actor) {
        StandardAction.KEEP_VERSIONS.require(actor, id);
        Standard standard = load(id);
        Instant now = clock.instant();
        standard.correctVersion(versionId, checked(details), actor, now);
        standard.print(versionId, status, since, reason, actor, now);
        standards.save(standard);
    }

    private static VersionDetails checked(VersionDetails details) {
        if (details.semanticNumber() != null
                && !SEMANTIC.matcher(details.semanticNumber()).matches()) {
            throw RuleViolation.of(
                    "semantic-number-unreadable", "semanticNumber", Message.of("rule.semantic-number-unreadable"));
        }
        VersionDates dates = details.dates();
        inOrder("callUntil", "ends-before-start", "date.ends-before-start", dates.callFrom(), dates.callUntil());
        inOrder(
                "validatedOn",
                "validated-before-call-ended",
                "version.validated-early",
                dates.callUntil(),
                dates.validatedOn());
        inOrder(
                "adoptedOn",
                "adopted-before-validated",
                "version.adopted-early",
                dates.validatedOn(),
                dates.adoptedOn());
        inOrder(
                "publishedOn",
                "published-before-validated",
                "version.published-early",
                dates.validatedOn(),
                dates.publishedOn());
        return details;
    }

    private static void inOrder(String field, String rule, String key, PartialDate first, PartialDate then) {
        if (first != null && then != null && then.isSurelyBefore(first)) {
            throw RuleViolation.of(rule, field, Message.of(key, first, then));
        }
    }

    public void giveRole(UUID id, UUID person, Role role, Actor actor) {
        StandardAction.GIVE_ROLES.require(actor, id);
        load(id);
        grants.grant(actor, person, role, id);
    }

    public void takeRole(UUID id, UUID person, Role role, Actor actor) {
        StandardAction.GIVE_ROLES.require(actor, id);
        grants.revoke(actor, person, role, id);
    }

    private Standard load(UUID id) {
        return standards.findById(id).orElseThrow(() -> new NotFound("standard " + id));
    }
}
