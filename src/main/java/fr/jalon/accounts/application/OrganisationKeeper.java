package fr.jalon.accounts.application;

import fr.jalon.accounts.OrganisationKind;
import fr.jalon.accounts.OrganisationUsage;
import fr.jalon.accounts.domain.KnownOrganisations;
import fr.jalon.accounts.domain.Organisation;
import fr.jalon.accounts.domain.OrganisationAction;
import fr.jalon.shared.Actor;
import fr.jalon.shared.Message;
import fr.jalon.shared.NotFound;
import fr.jalon.shared.RuleViolation;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Registers organisations and puts their description right. */
@Service
@Transactional
public class OrganisationKeeper {

    private final KnownOrganisations organisations;
    private final OrganisationNames names;
    private final List<OrganisationUsage> usages;
    private final Clock clock;

    OrganisationKeeper(
            KnownOrganisations organisations, OrganisationNames names, List<OrganisationUsage> usages, Clock clock) {
        this.organisations = organisations;
        this.names = names;
        this.usages = usages;
        this.clock = clock;
    }

    public UUID register(Actor by, Description description) {
        OrganisationAction.REGISTER.require(by);
        UUID id = UUID.randomUUID();
        names.refuseTaken(id, description);
        organisations.save(Organisation.register(
                id,
                description.code(),
                description.name(),
                description.kind(),
                names.distinct(description.aliases()),
                by,
                clock.instant()));
        return id;
    }

    /** @param version the one the editor saw: a later one means that somebody else changed it meanwhile */
    public void describe(Actor by, UUID id, int version, Description description) {
        OrganisationAction.DESCRIBE.require(by);
        Organisation organisation = organisations.findById(id).orElseThrow(() -> new NotFound("organisation " + id));
        if (organisation.version() != version) {
            throw new ObjectOptimisticLockingFailureException(Organisation.class, id);
        }
        if (!organisation.code().equals(description.code()) && isCodeFixed(id)) {
            throw RuleViolation.of("code-fixed", "code", Message.of("accounts.organisation.code.fixed"));
        }
        names.refuseTaken(id, description);
        organisation.describe(
                description.code(),
                description.name(),
                description.kind(),
                names.distinct(description.aliases()),
                by,
                clock.instant());
        organisations.save(organisation);
    }

    /** What hangs on an organisation, module by module. */
    @Transactional(readOnly = true)
    public List<Message> uses(UUID id) {
        return usages.stream()
                .flatMap(usage -> usage.of(id).stream())
                .map(OrganisationUsage.Use::what)
                .toList();
    }

    private boolean isCodeFixed(UUID id) {
        return usages.stream().flatMap(usage -> usage.of(id).stream()).anyMatch(OrganisationUsage.Use::fixesCode);
    }

    /** @param aliases other ways the name is written */
    public record Description(String code, String name, OrganisationKind kind, List<String> aliases) {}
}
