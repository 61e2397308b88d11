package fr.jalon.campaigns.demo;

import fr.jalon.campaigns.application.PresetTypes;
import fr.jalon.campaigns.application.report.PublishReport;
import fr.jalon.campaigns.domain.CallPeriod;
import fr.jalon.campaigns.domain.Campaign;
import fr.jalon.campaigns.domain.CampaignState;
import fr.jalon.campaigns.domain.Campaigns;
import fr.jalon.campaigns.domain.CheckedPoint;
import fr.jalon.campaigns.domain.Description;
import fr.jalon.campaigns.domain.DocumentLine;
import fr.jalon.campaigns.domain.Notice;
import fr.jalon.campaigns.domain.TypePreset;
import fr.jalon.documents.Texts;
import fr.jalon.shared.Actor;
import fr.jalon.shared.DemoData;
import fr.jalon.shared.Paris;
import fr.jalon.standards.StandardIds;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Three calls of the past, one open now, one in preparation. What is there already is left as it is. */
@Component
class CampaignsDemo implements DemoData {

    private final Campaigns campaigns;
    private final StandardIds standards;
    private final PresetTypes types;
    private final DemoComments comments;
    private final PublishReport reports;
    private final ObjectProvider<Texts> texts;
    private final Clock clock;

    CampaignsDemo(
            Campaigns campaigns,
            StandardIds standards,
            PresetTypes types,
            DemoComments comments,
            PublishReport reports,
            ObjectProvider<Texts> texts,
            Clock clock) {
        this.campaigns = campaigns;
        this.standards = standards;
        this.types = types;
        this.comments = comments;
        this.reports = reports;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 400;
    }

    @Override
    @Transactional
    public void load() {
        past(
                "operations-d-amenagement",
                "operations-d-amenagement-v2025-01",
                "Opérations d’aménagement, version 2025-01",
                "2025-01-15T00:00",
                "2025-02-17T12:00",
                TypePreset.GMTD,
                List.of(new DocumentLine("standard", "Standard Opérations d’aménagement v2025-01", null)),
                "opam.txt",
                "2025-03-04T00:00");
        past(
                "geostandards-risques-modele-commun",
                "geostandards-risques-v0-2",
                "Géostandards Risques : modèle commun et profil PPR, v0.2",
                "2024-05-06T00:00",
                "2024-07-01T00:00",
                TypePreset.GMTD,
                List.of(
                        new DocumentLine("modele-commun", "Modèle commun v0.2", null),
                        new DocumentLine("ppr", "Profil PPR v0.2", null)),
                "risques.txt",
                null);
        past(
                "lieux-de-mediation-numerique",
                "lieux-de-mediation-numerique-2022",
                "Lieux de médiation numérique",
                "2022-06-10T00:00",
                "2022-06-25T00:00",
                TypePreset.GMTE,
                List.of(new DocumentLine("schema", "Schéma des lieux de médiation numérique", null)),
                "lamednum.txt",
                null);
        open();
        prepare();
    }

    /** @param published when the synthesis was published as it stands here; null where that is not known */
    private void past(
            String standard,
            String slug,
            String title,
            String opens,
            String closes,
            TypePreset preset,
            List<DocumentLine> documents,
            String rows,
            String published) {
        if (campaigns.existsBySlug(slug)) {
            return;
        }
        Campaign call = Campaign.recall(
                standards.idOf(standard),
                slug,
                title,
                new CallPeriod(at(opens), at(closes)),
                published == null ? CampaignState.PROCESSING : CampaignState.PUBLISHED,
                clock.instant());
        call.recallContent(documents, types.of(preset), new Description(title, null, List.of(), null, null));
        campaigns.save(call);
        comments.fill(call, rows);
        if (published != null) {
            reports.recall(call.id(), at(published));
        }
    }

    private static Instant at(String minute) {
        return LocalDateTime.parse(minute).atZone(Paris.ZONE).toInstant();
    }

    /** Opened ten days before the demonstration began, for thirty-five days. */
    private void open() {
        String slug = "accessibilite-cheminement-espace-naturel";
        if (campaigns.existsBySlug(slug)) {
            return;
        }
        Campaign call = set(slug, "Accessibilité du cheminement en espace naturel, projet", slug, -10, 25);
        Instant now = clock.instant();
        call.prepare(Actor.SYSTEM, now);
        call.approve(null, "Réunion plénière du groupe de travail", Actor.SYSTEM, now);
        call.announce(Actor.SYSTEM, now);
        call.keepTime(now);
        campaigns.save(call);
        comments.fill(call, "acen.txt");
    }

    private void prepare() {
        String slug = "cartographies-directive-inondation-projet";
        if (!campaigns.existsBySlug(slug)) {
            campaigns.save(begun(
                    slug, "Cartographies de la directive inondation, projet", "cartographies-directive-inondation"));
        }
    }

    private Campaign begun(String slug, String title, String standard) {
        return Campaign.create(
                standards.idOf(standard), null, slug, title, types.of(TypePreset.GMTE), Actor.SYSTEM, clock.instant());
    }

    private Campaign set(String slug, String title, String standard, int from, int until) {
        Instant now = clock.instant();
        LocalDate today = Paris.day(now);
        Campaign call = begun(slug, title, standard);
        UUID draft = texts.getIfAvailable() == null
                ? null
                : texts.getObject().revisionsOf(call.standardId()).stream()
                        .findFirst()
                        .map(revision -> revision.id())
                        .orElse(null);
        call.defineDocuments(List.of(new DocumentLine("standard", title, draft)), Actor.SYSTEM, now);
        call.describe(
                new Description(title, NOTICE, List.of("Quelles données produisez-vous déjà ?"), null, null),
                Actor.SYSTEM,
                now);
        call.schedule(
                new CallPeriod(
                        today.plusDays(from).atTime(9, 0).atZone(Paris.ZONE).toInstant(),
                        today.plusDays(until).atTime(18, 0).atZone(Paris.ZONE).toInstant()),
                null,
                Actor.SYSTEM,
                now);
        call.checkedPoints().stream()
                .filter(CheckedPoint::isMissing)
                .forEach(point -> call.setAside(point.point(), "Démonstration", Actor.SYSTEM, now));
        return call;
    }

    private static final Notice NOTICE = new Notice(
            "Les sentiers et sites naturels s’ouvrent à tous les publics, mais rien ne dit encore comment décrire leur accessibilité.",
            "Gestionnaires d’espaces naturels, collectivités, associations, éditeurs d’applications de randonnée.",
            "Décrire les cheminements, les obstacles et les équipements de la même façon partout.",
            "Préparer une sortie, comparer des itinéraires, programmer des travaux.",
            "Groupe de travail ouvert, réuni depuis octobre 2025, piloté par la délégation ministérielle à l’accessibilité.",
            "Commentez une clause ou l’ensemble. Proposez une rédaction chaque fois que vous le pouvez.");
}
