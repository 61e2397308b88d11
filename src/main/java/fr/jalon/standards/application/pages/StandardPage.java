package fr.jalon.standards.application.pages;

import fr.jalon.accounts.OrganisationRef;
import fr.jalon.shared.PartialDate;
import fr.jalon.shared.Role;
import fr.jalon.standards.DocumentStatus;
import fr.jalon.standards.StandardHead;
import fr.jalon.standards.StandardPanel.Panel;
import fr.jalon.standards.application.pages.CycleViews.CycleView;
import fr.jalon.standards.application.pages.CycleViews.SponsorView;
import fr.jalon.standards.domain.Involvement;
import fr.jalon.standards.domain.Relation;
import fr.jalon.standards.domain.VersionDates;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The page of a standard.
 *
 * @param cycle null when no cycle is known
 * @param outlook null when no cycle is known
 * @param alerts to the sponsor that hang on no cycle; on the sponsor's sheet only
 */
public record StandardPage(
        StandardHead head,
        CycleView cycle,
        Outlook outlook,
        List<VersionView> versions,
        List<PartView> organisations,
        List<RoleView> people,
        List<RelationView> relations,
        String workingGroup,
        String registryUrl,
        String pageUrl,
        List<Panel> panels,
        List<SponsorView> alerts) {

    public List<Panel> mainPanels() {
        return panels.stream().filter(panel -> !panel.aside()).toList();
    }

    public List<Panel> asidePanels() {
        return panels.stream().filter(Panel::aside).toList();
    }

    /** What waits for the sponsor's word, as far as this reader may see it. */
    public List<SponsorView> waiting() {
        Stream<SponsorView> ofCycle = outlook == null ? Stream.empty() : outlook.waitingForSponsor().stream();
        return Stream.concat(ofCycle, alerts.stream().filter(SponsorView::isWaiting))
                .toList();
    }

    /** The last answers of the sponsor, the latest first. */
    public List<SponsorView> answers() {
        Stream<SponsorView> ofCycle = outlook == null ? Stream.empty() : outlook.sponsorAnswers().stream();
        return Stream.concat(ofCycle, alerts.stream().filter(alert -> !alert.isWaiting()))
                .sorted(Comparator.comparing(SponsorView::answeredAt).reversed())
                .limit(Outlook.ANSWERS)
                .toList();
    }

    /** Where the sponsor's word on it is sent; null when this reader gives none. */
    public String answerPath(SponsorView request) {
        boolean standing = alerts.contains(request);
        if (!head.may(standing ? "ANSWER_ALERT" : "ANSWER")) {
            return null;
        }
        String path = "/standards/" + head.slug();
        return standing
                ? path + "/alertes/" + request.id() + "/reponse"
                : path + "/cycles/" + cycle.id() + "/reponses/" + request.id();
    }

    /** The latest version first. */
    public record VersionView(
            UUID id,
            String number,
            String semanticNumber,
            DocumentStatus status,
            PartialDate statusSince,
            VersionDates dates,
            String note) {}

    /** Organisations that play one part. */
    public record PartView(Involvement.Part part, List<OrganisationRef> organisations) {}

    /** People who hold one role. Names are shown, addresses never. */
    public record RoleView(Role role, List<String> names) {}

    /**
     * @param name title of the other standard, or its name when it is not in the catalogue
     * @param slug null when it is not in the catalogue
     * @param outward this standard says it of the other one; else the other says it of this one
     */
    public record RelationView(Relation.Kind kind, String name, String slug, boolean outward) {}
}
