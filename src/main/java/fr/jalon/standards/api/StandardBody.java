package fr.jalon.standards.api;

import fr.jalon.accounts.OrganisationRef;
import fr.jalon.accounts.PersonRef;
import fr.jalon.shared.LocalizedText;
import fr.jalon.shared.PartialDate;
import fr.jalon.shared.Role;
import fr.jalon.standards.DocumentStatus;
import fr.jalon.standards.LegalStatus;
import fr.jalon.standards.RegistryLabel;
import fr.jalon.standards.StandardHead;
import fr.jalon.standards.StandardKind;
import fr.jalon.standards.application.pages.StandardPage;
import fr.jalon.standards.application.pages.StandardRecords.Holder;
import fr.jalon.standards.application.pages.StandardRecords.StandardRecord;
import fr.jalon.standards.domain.Identity;
import fr.jalon.standards.domain.Involvement;
import fr.jalon.standards.domain.Relation;
import fr.jalon.standards.domain.VersionDates;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/**
 * A standard, whole.
 *
 * @param cycle id of the cycle to show first, or null
 * @param revision to send back with a change of the identity
 * @param may names of the acts the caller may do now
 */
record StandardBody(
        UUID id,
        String slug,
        String title,
        String shortTitle,
        StandardKind kind,
        Named theme,
        String summaryFr,
        String summaryEn,
        String workingGroup,
        LegalStatus legalStatus,
        String legalReference,
        RegistryLabel registryLabel,
        PartialDate registrySince,
        String registryUrl,
        String pageUrl,
        String version,
        DocumentStatus documentStatus,
        PartialDate statusSince,
        String draft,
        DocumentStatus draftStatus,
        List<Version> versions,
        List<Party> organisations,
        List<Relative> relations,
        List<Part> roles,
        UUID cycle,
        List<Named> phasesNow,
        List<Named> phasesLate,
        long revision,
        Set<String> may) {

    /** A version with the number printed on it and the one of the registry. */
    record Version(
            UUID id,
            String number,
            String semanticNumber,
            DocumentStatus status,
            PartialDate statusSince,
            PartialDate callFrom,
            PartialDate callUntil,
            PartialDate validatedOn,
            PartialDate adoptedOn,
            PartialDate publishedOn,
            String note) {

        static Version of(StandardPage.VersionView version) {
            VersionDates dates = version.dates();
            return new Version(
                    version.id(),
                    version.number(),
                    version.semanticNumber(),
                    version.status(),
                    version.statusSince(),
                    dates.callFrom(),
                    dates.callUntil(),
                    dates.validatedOn(),
                    dates.adoptedOn(),
                    dates.publishedOn(),
                    version.note());
        }
    }

    /** An organisation and the part it plays. */
    record Party(Involvement.Part part, OrganisationRef organisation) {}

    /**
     * Another standard and how this one stands to it.
     *
     * @param slug null when it is not in the catalogue
     * @param outward false where the other standard says it of this one
     */
    record Relative(Relation.Kind kind, String name, String slug, boolean outward) {}

    /** A person and the role held. */
    record Part(Role role, PersonRef person, LocalDate since) {

        static List<Part> all(List<Holder> holders) {
            return holders.stream()
                    .map(holder -> new Part(holder.role(), holder.person(), holder.since()))
                    .toList();
        }
    }

    static StandardBody of(StandardRecord record, String themeKey, LocalizedText theme) {
        Identity identity = record.identity();
        StandardPage page = record.page();
        StandardHead head = page.head();
        return new StandardBody(
                head.id(),
                head.slug(),
                identity.title(),
                identity.shortTitle(),
                identity.kind(),
                new Named(themeKey, theme),
                identity.summaryFr(),
                identity.summaryEn(),
                identity.workingGroup(),
                identity.legalStatus(),
                identity.legalReference(),
                identity.registryLabel(),
                identity.registrySince(),
                identity.registryUrl(),
                identity.pageUrl(),
                head.version(),
                head.documentStatus(),
                head.statusSince(),
                head.draft(),
                head.draftStatus(),
                page.versions().stream().map(Version::of).toList(),
                page.organisations().stream()
                        .flatMap(part -> part.organisations().stream().map(each -> new Party(part.part(), each)))
                        .toList(),
                page.relations().stream()
                        .map(each -> new Relative(each.kind(), each.name(), each.slug(), each.outward()))
                        .toList(),
                Part.all(record.roles()),
                head.cycleId(),
                head.now().stream()
                        .map(segment -> new Named(segment.key(), segment.name()))
                        .toList(),
                head.late().stream()
                        .map(segment -> new Named(segment.key(), segment.name()))
                        .toList(),
                record.revision(),
                new TreeSet<>(head.may()));
    }
}
