package fr.jalon.deployment.demo;

import fr.jalon.deployment.domain.plan.Plan;
import fr.jalon.deployment.domain.plan.PlanEntries;
import fr.jalon.deployment.domain.plan.PlanEntry;
import fr.jalon.deployment.domain.plan.PlanState;
import fr.jalon.deployment.domain.plan.PlanTemplate;
import fr.jalon.deployment.domain.plan.PlanTemplateFile;
import fr.jalon.deployment.domain.plan.PlanWords;
import fr.jalon.deployment.domain.plan.Plans;
import fr.jalon.shared.DemoData;
import fr.jalon.standards.StandardIds;
import fr.jalon.standards.StandardVersions;
import fr.jalon.standards.StandardVersions.VersionRef;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The deployment plans that public documents tell of, as far as they tell. */
@Component
class PlansDemo implements DemoData {

    /** A standard, and the number of the version its documents speak of. */
    private record Told(String standard, String version) {}

    private static final List<Told> TOLD = List.of(
            new Told("lieux-de-mediation-numerique", "0.1.1"),
            new Told("star-eau", "V2024"),
            new Told("geostandards-risques-ppr", "v1.0.2"),
            new Told("accessibilite-cheminement-voirie", "v2021-10 rev2025-03"));

    /** For the people of the demonstration to play with: the catalogue of the guide, and nothing said of the standard. */
    private static final String PLAYED = "accessibilite-cheminement-espace-naturel";

    private final Plans plans;
    private final PlanEntries entries;
    private final StandardIds standards;
    private final StandardVersions versions;
    private final Clock clock;

    PlansDemo(Plans plans, PlanEntries entries, StandardIds standards, StandardVersions versions, Clock clock) {
        this.plans = plans;
        this.entries = entries;
        this.standards = standards;
        this.versions = versions;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 505;
    }

    @Override
    @Transactional
    public void load() {
        TOLD.forEach(told -> version(told.standard(), told.version())
                .ifPresent(version -> enter(
                        told.standard(), version, PlanState.ACTIVE, read("demo/plans/" + told.standard() + ".yaml"))));
        PlanTemplate guide = read("plans/1-guide.yaml");
        PlanWords example =
                PlanWords.titled("Préparer le déploiement (exemple)").or(guide.words());
        version(PLAYED, "projet")
                .ifPresent(version -> enter(
                        PLAYED,
                        version,
                        PlanState.DRAFT,
                        new PlanTemplate(
                                PLAYED, guide.title(), guide.source(), example, guide.lines(), guide.steps())));
    }

    private Optional<UUID> version(String standard, String number) {
        return versions.of(standards.idOf(standard)).stream()
                .filter(version -> version.number().equals(number))
                .map(VersionRef::id)
                .filter(version -> !plans.existsByVersionIdAndStateNot(version, PlanState.WITHDRAWN))
                .findFirst();
    }

    private void enter(String standard, UUID versionId, PlanState reached, PlanTemplate said) {
        Plan plan =
                plans.save(Plan.recall(standards.idOf(standard), versionId, reached, said.words(), clock.instant()));
        List<PlanTemplate.Line> lines = said.lines();
        for (int at = 0; at < lines.size(); at++) {
            PlanTemplate.Line line = lines.get(at);
            entries.save(PlanEntry.recall(plan, line.section(), at, line.words()));
        }
    }

    private static PlanTemplate read(String path) {
        try (InputStream in = new ClassPathResource(path).getInputStream()) {
            return PlanTemplateFile.read(new String(in.readAllBytes(), StandardCharsets.UTF_8), path);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
