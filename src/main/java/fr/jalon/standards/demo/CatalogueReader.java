package fr.jalon.standards.demo;

import fr.jalon.shared.LocalizedText;
import fr.jalon.shared.PartialDate;
import fr.jalon.standards.DocumentStatus;
import fr.jalon.standards.LegalStatus;
import fr.jalon.standards.RegistryLabel;
import fr.jalon.standards.StandardKind;
import fr.jalon.standards.domain.Identity;
import fr.jalon.standards.domain.Involvement;
import fr.jalon.standards.domain.Relation;
import fr.jalon.standards.domain.VersionDates;
import fr.jalon.standards.domain.VersionDetails;
import fr.jalon.standards.infrastructure.yaml.YamlMap;
import java.util.List;

/** Reads one standard of {@code demo/standards.yaml}. */
final class CatalogueReader {

    private CatalogueReader() {}

    static DemoStandard standard(YamlMap map) {
        DemoStandard standard = new DemoStandard(
                map.text("slug"),
                identity(map),
                map.maps("versions").stream().map(CatalogueReader::version).toList(),
                map.maps("relations").stream().map(CatalogueReader::relation).toList(),
                map.maps("organisations").stream()
                        .map(CatalogueReader::organisation)
                        .toList(),
                List.of(),
                List.of());
        map.close();
        return standard;
    }

    private static Identity identity(YamlMap map) {
        LocalizedText summary = map.localized("summary");
        return new Identity(
                map.text("title"),
                map.optionalText("short-title").orElse(null),
                map.choice("kind", StandardKind.class),
                map.text("theme"),
                summary.fr(),
                summary.en(),
                map.optionalText("working-group").orElse(null),
                map.optionalChoice("legal-status", LegalStatus.class).orElse(LegalStatus.UNKNOWN),
                map.optionalText("legal-reference").orElse(null),
                Dates.partial(map, "legal-since"),
                map.optionalChoice("registry-label", RegistryLabel.class).orElse(RegistryLabel.NONE),
                null,
                null,
                map.optionalText("page-url").orElse(null));
    }

    private static DemoStandard.Edition version(YamlMap map) {
        DocumentStatus status = map.choice("status", DocumentStatus.class);
        VersionDates dates = dates(map);
        PartialDate since = Dates.partial(map, "since");
        DemoStandard.Edition edition = new DemoStandard.Edition(
                new VersionDetails(
                        map.text("number"),
                        map.optionalText("semver").orElse(null),
                        dates,
                        map.optionalText("note").orElse(null)),
                status,
                since == null ? sinceOf(status, dates) : since);
        map.close();
        return edition;
    }

    private static VersionDates dates(YamlMap map) {
        PartialDate from = null;
        PartialDate to = null;
        YamlMap call = map.optionalMap("call").orElse(null);
        if (call != null) {
            from = Dates.partial(call, "from");
            to = Dates.partial(call, "to");
            call.close();
        }
        return new VersionDates(
                from,
                to,
                Dates.partial(map, "validated-on"),
                Dates.partial(map, "adopted-on"),
                Dates.partial(map, "published-on"));
    }

    private static PartialDate sinceOf(DocumentStatus status, VersionDates dates) {
        if (status == DocumentStatus.VALIDATED) {
            return dates.validatedOn();
        }
        return status == DocumentStatus.ADOPTED ? dates.adoptedOn() : null;
    }

    private static DemoStandard.Link relation(YamlMap map) {
        DemoStandard.Link link = new DemoStandard.Link(
                map.choice("kind", Relation.Kind.class),
                map.optionalText("standard").orElse(null),
                map.optionalText("name").orElse(null));
        map.close();
        if ((link.standard() == null) == (link.name() == null)) {
            map.problems().add(map.place(), "expected either \"standard\" or \"name\"");
        }
        return link;
    }

    private static DemoStandard.Behind organisation(YamlMap map) {
        DemoStandard.Behind behind =
                new DemoStandard.Behind(map.text("code"), map.choice("part", Involvement.Part.class));
        map.close();
        return behind;
    }
}
