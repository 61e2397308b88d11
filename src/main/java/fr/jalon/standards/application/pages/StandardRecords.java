package fr.jalon.standards.application.pages;

import fr.jalon.accounts.Grants;
import fr.jalon.accounts.People;
import fr.jalon.accounts.PersonRef;
import fr.jalon.shared.Actor;
import fr.jalon.shared.NotFound;
import fr.jalon.shared.PartialDate;
import fr.jalon.shared.Role;
import fr.jalon.standards.application.MethodCopies;
import fr.jalon.standards.application.StandardFinder;
import fr.jalon.standards.application.pages.StandardPages.CyclePage;
import fr.jalon.standards.domain.Identity;
import fr.jalon.standards.domain.Standard;
import fr.jalon.standards.domain.Standards;
import fr.jalon.standards.domain.cycle.Cycle;
import fr.jalon.standards.domain.cycle.CycleState;
import fr.jalon.standards.domain.cycle.Cycles;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads standards and cycles whole, by id, as programs ask for them. */
@Service
@Transactional(readOnly = true)
public class StandardRecords {

    private final Standards standards;
    private final StandardFinder finder;
    private final Cycles cycles;
    private final StandardPages pages;
    private final MethodCopies copies;
    private final Grants grants;
    private final People people;

    StandardRecords(
            Standards standards,
            StandardFinder finder,
            Cycles cycles,
            StandardPages pages,
            MethodCopies copies,
            Grants grants,
            People people) {
        this.standards = standards;
        this.finder = finder;
        this.cycles = cycles;
        this.pages = pages;
        this.copies = copies;
        this.grants = grants;
        this.people = people;
    }

    /** Everything said of a standard, with the number of changes for telling that two people change it at once. */
    public record StandardRecord(Identity identity, StandardPage page, List<Holder> roles, long revision) {}

    /** Who holds a role. */
    public record Holder(Role role, PersonRef person, LocalDate since) {}

    /** A cycle in a list. */
    public record CycleLine(
            UUID id,
            String methodKey,
            String trackKey,
            UUID versionId,
            String version,
            CycleState state,
            boolean reconstructed,
            PartialDate openedOn,
            PartialDate publishedOn,
            PartialDate closedOn) {}

    /** @throws NotFound when no standard has that id or slug */
    public UUID idOf(String idOrSlug) {
        return finder.idOf(idOrSlug);
    }

    /** Id of the standard that has that id or slug. */
    public Optional<UUID> find(String idOrSlug) {
        return finder.find(idOrSlug).map(Standard::id);
    }

    public StandardRecord standard(String idOrSlug, Actor reader) {
        Standard standard = get(idOrSlug);
        return new StandardRecord(
                standard.identity(), pages.page(standard.slug(), reader), roles(standard.id()), standard.version());
    }

    public List<Holder> roles(UUID standardId) {
        var held = grants.onStandard(standardId);
        Map<UUID, PersonRef> names =
                people.byIds(held.stream().map(grant -> grant.personId()).toList());
        return held.stream()
                .map(grant -> new Holder(grant.role(), names.get(grant.personId()), grant.since()))
                .toList();
    }

    /** The cycles of a standard, the open one first, then the latest. */
    public List<CycleLine> cycles(String idOrSlug) {
        Standard standard = get(idOrSlug);
        return cycles.findByStandardId(standard.id()).stream()
                .sorted(Comparator.comparing((Cycle cycle) -> cycle.state() != CycleState.OPEN)
                        .thenComparing(Cycle::openedOn, Comparator.nullsLast(Comparator.reverseOrder()))
                        .thenComparing(Cycle::id))
                .map(cycle -> line(standard, cycle))
                .toList();
    }

    private CycleLine line(Standard standard, Cycle cycle) {
        return new CycleLine(
                cycle.id(),
                copies.of(cycle).key(),
                cycle.track(),
                cycle.versionId(),
                standard.versionOf(cycle.versionId()).number(),
                cycle.state(),
                cycle.isReconstructed(),
                cycle.openedOn(),
                cycle.publishedOn(),
                cycle.closedOn());
    }

    /** @throws NotFound when there is no such cycle */
    public CyclePage cycle(UUID cycleId, Actor reader) {
        Cycle cycle = cycles.findById(cycleId).orElseThrow(() -> new NotFound("cycle " + cycleId));
        Standard standard = standards.findById(cycle.standardId()).orElseThrow();
        return pages.cycle(standard.slug(), cycleId, reader);
    }

    private Standard get(String idOrSlug) {
        return finder.find(idOrSlug).orElseThrow(() -> new NotFound("standard " + idOrSlug));
    }
}
